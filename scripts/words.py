"""words.py toon-*.tsv: checks the tone word lists line by line, and over all files for doubles."""
import sys

KINDS = {"zn", "bn", "ww", "bw", "tw", "uitdr", "emoji"}
DOMAINS = {"", "nieuws", "economie", "gemeente", "recensie", "sociaal", "vlaams"}
seen, wrong, words = {}, [], 0
for path in sys.argv[1:]:
    for number, line in enumerate(open(path, encoding="utf8"), 1):
        line = line.rstrip("\n")
        if not line or line.startswith("#"):
            continue
        where, columns, words = f"{path}:{number}", line.split("\t"), words + 1
        if not 3 <= len(columns) <= 5:
            wrong.append(f"{where}: {len(columns)} kolommen in plaats van 3 tot 5")
            continue
        word, kind, tone = columns[:3]
        domain = columns[3] if len(columns) > 3 else ""
        if kind not in KINDS:
            wrong.append(f"{where}: soort '{kind}' bestaat niet")
        if tone not in {"-3", "-2", "-1", "0", "1", "2", "3"}:
            wrong.append(f"{where}: toon '{tone}' is geen geheel getal van -3 tot 3")
        if domain not in DOMAINS:
            wrong.append(f"{where}: domein '{domain}' bestaat niet")
        if kind == "ww" and not word.replace("|", "").endswith("n"):
            wrong.append(f"{where}: '{word}' is geen onbepaalde wijs")
        if word != word.strip() or (word != word.lower() and kind != "emoji"):
            wrong.append(f"{where}: '{word}' heeft spaties of hoofdletters te veel")
        key = word.replace("|", "")
        if key in seen:
            wrong.append(f"{where}: '{word}' staat ook in {seen[key]}")
        seen[key] = where
print("\n".join(wrong) or f"{words} woorden en uitdrukkingen")
sys.exit(1 if wrong else 0)

"""words.py FOLDER: checks the tone lists line by line, over all files for doubles, and every word against Debian's Dutch word list.

A word that list lacks may be a compound of words it has ("speeltuinsluiting"), or stand in bekend.txt beside this file: words we vouch for.
Street language, Flemish, cries and emoji are outside any word list. What tones and inflections contradict is for `tamtam doctor`.
"""
import functools, pathlib, sys

KINDS = {"zn", "bn", "ww", "bw", "tw", "uitdr", "emoji"}
DOMAINS = {"", "nieuws", "economie", "gemeente", "recensie", "sociaal", "vlaams"}
FREE = {"toon-sociaal.tsv", "toon-vlaams.tsv", "toon-emoji.tsv"}
folder = pathlib.Path(sys.argv[1])
known = {line.strip().lower() for line in open("/usr/share/dict/dutch", encoding="utf8")}
vouched = {line.strip() for line in open(pathlib.Path(__file__).with_name("bekend.txt"), encoding="utf8") if not line.startswith("#")}
known |= vouched
seen, wrong, needed = {}, [], set()


def rows(path):
    for number, line in enumerate(open(path, encoding="utf8"), 1):
        line = line.rstrip("\n")
        if line and not line.startswith("#"):
            yield f"{path}:{number}", line.split("\t")


@functools.cache
def compound(word):
    """Two or more known words of three letters at least, glued as they are or with -s-, -e-, -en- or a hyphen."""
    for cut in range(3, len(word) - 2):
        head, tail = word[:cut], word[cut:].removeprefix("-")
        if (tail in known or compound(tail)) and any(form in known for form in (head, head.removesuffix("s"), head.removesuffix("en"))):
            return True
    return False


def is_known(word):
    if word in vouched and word not in needed:
        needed.add(word)
    return word in known or not any(letter.isalpha() for letter in word) or compound(word)


def check(where, columns):
    if not 3 <= len(columns) <= 5:
        return wrong.append(f"{where}: {len(columns)} kolommen in plaats van 3 tot 5")
    word, kind, tone = columns[:3]
    domain = columns[3] if len(columns) > 3 else ""
    key = word.replace("|", "")
    if kind not in KINDS:
        wrong.append(f"{where}: soort '{kind}' bestaat niet")
    if tone not in {"-3", "-2", "-1", "0", "1", "2", "3"}:
        wrong.append(f"{where}: toon '{tone}' is geen geheel getal van -3 tot 3")
    if domain not in DOMAINS:
        wrong.append(f"{where}: domein '{domain}' bestaat niet")
    if kind == "ww" and not key.endswith("n"):
        wrong.append(f"{where}: '{word}' is geen onbepaalde wijs")
    if word != word.strip() or (word != word.lower() and kind != "emoji"):
        wrong.append(f"{where}: '{word}' heeft spaties of hoofdletters te veel")
    if key in seen:
        wrong.append(f"{where}: '{word}' staat ook in {seen[key]}")
    seen[key] = where
    if kind not in {"tw", "emoji"} and pathlib.Path(where.split(":")[0]).name not in FREE and domain != "vlaams":
        for part in key.replace("/", " ").split():
            if not is_known(part.removeprefix("~").strip("-")):
                wrong.append(f"{where}: '{part}' is geen bekend woord; is het goed gespeld, zet het dan in scripts/bekend.txt")


for path in sorted(folder.glob("toon-*.tsv")):
    for where, columns in rows(path):
        check(where, columns)
for where, columns in rows(folder / "spelfouten.tsv"):
    if len(columns) != 3 or columns[1] not in KINDS:
        wrong.append(f"{where}: verwacht fout, soort, goed")
    elif columns[0] in known:
        wrong.append(f"{where}: '{columns[0]}' is een bestaand woord, geen spelfout")
wrong += [f"scripts/bekend.txt: '{word}' is nergens nodig; haal het weg" for word in sorted(vouched - needed - {""})]
print("\n".join(wrong) or f"{len(seen)} woorden en uitdrukkingen")
sys.exit(1 if wrong else 0)

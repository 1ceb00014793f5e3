"""schema.py SCHEMA.json FILE.json...: says which files do not follow the JSON Schema, and where."""
import json
import sys

import jsonschema

schema = json.load(open(sys.argv[1], encoding="utf8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
wrong = 0
for path in sys.argv[2:]:
    for error in validator.iter_errors(json.load(open(path, encoding="utf8"))):
        print(f"{path}: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")
        wrong = 1
sys.exit(wrong)

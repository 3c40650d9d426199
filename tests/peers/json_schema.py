"""Says of each instance whether it is as the schema says: null, or the place of what is wrong."""
import json
import sys

from jsonschema import Draft202012Validator, FormatChecker

asked = json.load(sys.stdin)
Draft202012Validator.check_schema(asked["schema"])
validator = Draft202012Validator(asked["schema"], format_checker=FormatChecker())


def judged(instance):
    error = next(validator.iter_errors(instance), None)
    return error and f"{error.json_path}: {error.message[:200]}"


json.dump([judged(instance) for instance in asked["instances"]], sys.stdout)

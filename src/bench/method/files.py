"""Reads questionnaires, assessments and answer sheets as YAML in which every scalar stays a string or is nothing (method, section 1; the files' own page)."""
import glob
import os
import re
import unicodedata
from dataclasses import dataclass, field

import numpy as np
import yaml

ANSWERED, UNKNOWN, BLANK, NOT_APPLICABLE, HIDDEN = "answered", "unknown", "blank", "not-applicable", "hidden"


class Loader(getattr(yaml, "CBaseLoader", yaml.BaseLoader)):
    """Reads every scalar as a string, but what stands for nothing as None."""


Loader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"(~|null|Null|NULL|)$"), ["~", "n", "N", ""])
Loader.add_constructor("tag:yaml.org,2002:null", lambda loader, node: None)


@dataclass
class Question:
    """One question; `options` are pairs of id and score, in the file's order, `yes` before `no` for a yes-no."""

    id: str
    facet: str
    type: str
    scale: str
    options: list
    renamed: dict
    points: list
    least: float
    most: float
    reversed: bool
    weight: float
    fact: bool
    may_not_apply: bool
    asked_of: list
    when: dict
    formerly: list

    @property
    def scored(self):
        """Whether the question earns scores: neither a background question nor a text."""
        return self.facet is not None and self.type != "text"

    def score(self, answer):
        """Returns the score of a readable answer (method, section 1)."""
        plain = self.plain_score(answer)
        return 100 - plain if self.reversed else plain

    def plain_score(self, answer):
        """Returns the score before a reversal."""
        if self.type == "number":
            return float(np.interp(answer, [at for at, _ in self.points], [score for _, score in self.points]))
        score = dict(self.options)
        return min(100.0, sum(score[option] for option in answer)) if self.type == "multiple" else score[answer]

    def extremes(self):
        """Returns the lowest and the highest score that an answer can earn, before a reversal."""
        if self.type == "multiple":
            return 0.0, min(100.0, sum(score for _, score in self.options))
        if self.type != "number":
            return min(score for _, score in self.options), max(score for _, score in self.options)
        at = [number for number, _ in self.points]
        first, last = (at[0] if self.least is None else self.least), (at[-1] if self.most is None else self.most)
        scores = [self.plain_score(number) for number in [first, last] + [a for a in at if first <= a <= last]]
        return min(scores), max(scores)

    def best(self):
        """Returns the highest score that an answer can earn."""
        low, high = self.extremes()
        return 100 - low if self.reversed else high

    def read(self, raw):
        """Returns the state and the answer that a sheet's value stands for; raises ValueError where it is unreadable."""
        if isinstance(raw, dict) and "not-applicable" in raw:
            if not self.may_not_apply or not str(raw["not-applicable"]).strip():
                raise ValueError("not-applicable needs a question that allows it, and a reason")
            return NOT_APPLICABLE, None
        if isinstance(raw, dict):
            raw = raw.get("value")
        if raw is None or raw == "":
            return BLANK, None
        if raw == "dont-know":
            return UNKNOWN, None
        return ANSWERED, self.answer(raw)

    def answer(self, raw):
        """Returns the answer: text, a number, an option or a list of options."""
        if self.type == "text":
            return raw
        if isinstance(raw, list) != (self.type == "multiple"):
            raise ValueError("a list for a several-choice, one word for others")
        if self.type == "number":
            number = plain_number(raw)
            if (self.least is not None and number < self.least) or (self.most is not None and number > self.most):
                raise ValueError("out of bounds")
            return number
        chosen = [self.renamed.get(option, option) for option in (raw if self.type == "multiple" else [raw])]
        if len(set(chosen)) < len(chosen) or not set(chosen) <= {option for option, _ in self.options}:
            raise ValueError("not one of the options, or twice the same")
        return chosen if self.type == "multiple" else chosen[0]


@dataclass
class Questionnaire:
    """A questionnaire: its parts in the file's order; the outcomes stay as the file has them."""

    id: str
    version: str
    about: str
    roles: list
    dimensions: dict
    weight: dict
    questions: list
    outcomes: dict

    @property
    def facets(self):
        """The ids of all facets, in the file's order."""
        return [facet for facets in self.dimensions.values() for facet in facets]

    def questions_of(self, facet):
        """Returns the scored questions of a facet."""
        return [question for question in self.questions if question.scored and question.facet == facet]

    def factual(self, facet):
        """Returns whether every scored question of a facet is a fact."""
        return all(question.fact for question in self.questions_of(facet))

    def question(self, id):
        """Returns the question of an id."""
        return next(question for question in self.questions if question.id == id)


@dataclass
class Sheet:
    """What one respondent said: a state and an answer for every question."""

    subject: str
    respondent: str
    role: str
    date: str
    state: dict = field(default_factory=dict)
    answer: dict = field(default_factory=dict)
    spared: set = field(default_factory=set)
    unreadable: int = 0

    def answered(self, question):
        """Returns whether the respondent answered a question."""
        return self.state[question.id] == ANSWERED


@dataclass
class Subject:
    """A team, a customer, or the organisation (id None), with the sheets that count."""

    id: str
    name: str
    group: str
    size: int
    sheets: list = field(default_factory=list)
    empty: int = 0


def plain_number(written):
    """Returns the number that digits stand for; raises ValueError of anything else."""
    if not re.fullmatch(r"[-+]?(0|[1-9]\d*)(\.\d*)?([eE][-+]?\d+)?", written):
        raise ValueError("not a number")
    return float(written)


def load(path):
    """Returns the documents of a YAML file."""
    with open(path, encoding="utf-8") as file:
        return [document for document in yaml.load_all(file, Loader=Loader) if document]


def text(value):
    """Returns a text in its first language."""
    return next(iter(value.values())) if isinstance(value, dict) else value


def read_question(raw, scales):
    """Reads one question of a questionnaire."""
    options = raw.get("options") or scales.get(raw.get("scale"), [])
    pairs = [("yes", 100.0), ("no", 0.0)] if raw["type"] == "yes-no" else [(o["id"], float(o.get("score", 0))) for o in options]
    number = lambda key: float(raw[key]) if key in raw else None
    return Question(
        raw["id"], raw.get("facet"), raw["type"], raw.get("scale"), pairs,
        {former: option["id"] for option in options for former in option.get("formerly", [])},
        [(float(point["at"]), float(point["score"])) for point in raw.get("points", [])], number("least"), number("most"),
        raw.get("reversed") == "true", float(raw.get("weight", 1)), raw.get("fact") == "true", raw.get("not-applicable") == "true",
        raw.get("asked-of"), raw.get("when"), raw.get("formerly", []))


def read_questionnaire(raw):
    """Reads a questionnaire's document."""
    dimensions = {dimension["id"]: [facet["id"] for facet in dimension["facets"]] for dimension in raw["dimensions"]}
    weight = {facet["id"]: float(facet.get("weight", 1)) for dimension in raw["dimensions"] for facet in dimension["facets"]}
    questions = [read_question(question, raw.get("scales", {})) for section in raw["sections"] for question in section["questions"]]
    outcomes = {key: raw.get(key) for key in ("ranking", "decision", "levels", "advice")}
    return Questionnaire(raw["id"], raw["version"], raw["about"], [role["id"] for role in raw.get("roles", [])], dimensions, weight, questions, outcomes)


def asked(condition, state, answer, questionnaire):
    """Returns whether a question's `when` is true; a test over a question that is not answered is false (method, section 1)."""
    if "all" in condition:
        return all(asked(part, state, answer, questionnaire) for part in condition["all"])
    if "any" in condition:
        return any(asked(part, state, answer, questionnaire) for part in condition["any"])
    if "not" in condition:
        return not asked(condition["not"], state, answer, questionnaire)
    id = condition["question"]
    if state[id] != ANSWERED:
        return False
    if "is" not in condition:
        return answer[id] >= float(condition["at-least"]) if "at-least" in condition else answer[id] < float(condition["below"])
    wanted = condition["is"] if isinstance(condition["is"], list) else [condition["is"]]
    said = answer[id] if isinstance(answer[id], list) else [answer[id]]
    return any(option in wanted for option in said)


def left_blank(value):
    """Returns whether nothing is there, with a comment or without."""
    plain = isinstance(value, dict) and "not-applicable" not in value
    return (value.get("value") if plain else value) in (None, "")


def read_sheet(raw, questionnaire, subject):
    """Reads one sheet: five states, and how many answers are unreadable (method, section 1)."""
    role = raw.get("role") or None
    if questionnaire.roles and role not in questionnaire.roles:
        role = None
    sheet = Sheet(subject, (raw.get("respondent") or "").strip() or None, role, raw.get("date") or "")
    written = raw.get("answers") or {}
    known = {id for question in questionnaire.questions for id in [question.id] + question.formerly}
    sheet.unreadable = sum(id not in known for id in written)
    for question in questionnaire.questions:
        value = next((written[id] for id in [question.id] + question.formerly if id in written), None)
        state, answer = HIDDEN, None
        if question.asked_of and role not in question.asked_of and (role or left_blank(value)):
            sheet.spared.add(question.id)
        elif not question.when or asked(question.when, sheet.state, sheet.answer, questionnaire):
            try:
                state, answer = question.read(value)
            except ValueError:
                state = BLANK
                sheet.unreadable += 1
        sheet.state[question.id], sheet.answer[question.id] = state, answer
    return sheet


def plain(name):
    """Returns a name without spaces, case, hyphens and accents."""
    letters = unicodedata.normalize("NFKD", name)
    return re.sub(r"[\s-]", "", "".join(c for c in letters if not unicodedata.combining(c))).casefold()


class Assessment:
    """An assessment folder: its settings, its questionnaires, and for each of them its subjects with their sheets."""

    def __init__(self, folder, built_in):
        self.settings = load(os.path.join(folder, "assessment.yaml"))[0]
        organisation = self.settings.get("organisation")
        self.organisation = organisation if isinstance(organisation, dict) else {"name": organisation}
        self.least_group = int(self.settings.get("least-group", 5))
        self.seed = int(self.settings.get("seed", 1))
        self.questionnaires = self.find_questionnaires(folder, built_in)
        paths = {path for pattern in self.settings["answers"] for path in glob.glob(os.path.join(folder, pattern), recursive=True)}
        documents = [document for path in sorted(paths) for document in load(path)]
        self.subjects = {questionnaire.id: self.collect(questionnaire, documents) for questionnaire in self.questionnaires}

    def find_questionnaires(self, folder, built_in):
        """Returns the questionnaires that the assessment names: files of the folder before built-in ones."""
        found = {}
        for path in sorted(glob.glob(os.path.join(folder, "*.yaml"))):
            document = load(path)[0]
            if document.get("schema") == "readiness/questionnaire/v1":
                found[document["id"]] = found[os.path.basename(path)] = document
        named = self.settings["questionnaires"]
        return [read_questionnaire(found[name] if name in found else load(os.path.join(built_in, name + ".yaml"))[0]) for name in named]

    def collect(self, questionnaire, documents):
        """Returns the subjects of a questionnaire in the assessment's order, then by id, with the sheets that count (method, section 8)."""
        kind = questionnaire.about
        listed = self.settings.get(kind + "s", []) if kind != "organisation" else []
        subjects = {raw["id"]: Subject(raw["id"], raw.get("name"), raw.get("group"), int(raw["size"]) if "size" in raw else None) for raw in listed}
        names = {plain(name): raw["id"] for raw in listed for name in (raw["id"], raw.get("name", raw["id"]))}
        if kind == "organisation":
            size = self.organisation.get("size")
            subjects[None] = Subject(None, self.organisation.get("name"), None, int(size) if size else None)
        for raw in documents:
            id, _, version = raw["questionnaire"].partition("@")
            subject = names.get(plain(raw.get(kind, ""))) if listed else raw.get(kind)
            if id != questionnaire.id or (version and version.split(".")[0] != questionnaire.version.split(".")[0]) or (listed and not subject):
                continue
            sheet = read_sheet(raw, questionnaire, subject)
            if raw.get("state") == "draft" or self.out_of_dates(sheet):
                continue
            place = subjects.setdefault(subject, Subject(subject, subject, None, None))
            if ANSWERED in sheet.state.values():
                place.sheets.append(sheet)
            else:
                place.empty += 1
        for subject in subjects.values():
            subject.sheets = latest(subject.sheets)
        order = [raw["id"] for raw in listed]
        return sorted(subjects.values(), key=lambda s: (order.index(s.id) if s.id in order else len(order), s.id or ""))

    def out_of_dates(self, sheet):
        """Returns whether a sheet's date lies before `since` or after the assessment's."""
        since, until = self.settings.get("since"), self.settings.get("date")
        return bool(since and sheet.date and (sheet.date[:10] < since or (until and sheet.date[:10] > until)))


def latest(sheets):
    """Returns the sheets without those that the same respondent replaced: the latest date counts, of equal ones the last read."""
    best = {}
    for index, sheet in enumerate(sheets):
        key = sheet.respondent or index
        if key not in best or sheet.date >= best[key].date:
            best[key] = sheet
    return [sheet for sheet in sheets if any(sheet is kept for kept in best.values())]

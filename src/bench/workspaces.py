#!/usr/bin/env python3
"""Makes random small assessments on which two implementations of the method can be compared.

    python3 src/bench/workspaces.py FOLDER [--count 200] [--seed 1]

Workspace N of a seed lies in FOLDER/N and is always the same: questionnaires about teams, customers and the organisation with all kinds of
questions, conditions and outcomes; sheets with gaps, errors, drafts, repeated respondents and odd dates. Thresholds are now and then put
exactly where a score lies, and teams answer alike. Needs numpy and PyYAML (Debian: python3-numpy, python3-yaml).
"""
import argparse
import json
import os
import random
import sys

sys.dont_write_bytecode = True

from method.files import ANSWERED, Assessment
from method.scores import scorecard

SCORES = ([0, 100], [0, 25, 50, 75, 100], [0, 33.3, 100], [100, 60, 0], [0, 50, 100], [10, 40, 90])
ROLES = ("lead", "member", "sponsor")


class Maker:
    """Makes one workspace from a generator of random numbers."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.long, self.factual, self.listed = self.chance(0.2), False, self.chance(0.85)

    def chance(self, share):
        """Returns whether something happens that does so in this share of cases."""
        return self.random.random() < share

    def some(self, items, least=1):
        """Returns a few of some items, in their order."""
        items = list(items)
        kept = self.random.sample(range(len(items)), self.random.randint(least, len(items)))
        return [items[i] for i in sorted(kept)]

    # ---- questionnaires

    def questionnaire(self, id, about):
        """Returns a questionnaire's document."""
        raw = {"schema": "readiness/questionnaire/v1", "id": id, "version": "1.1.0", "languages": ["en"], "about": about, "title": id}
        if self.chance(0.6):
            raw["roles"] = [{"id": role, "title": role} for role in ROLES]
        raw["scales"] = {"agreement": self.options([0, 25, 50, 75, 100], "level"), "how-often": self.options([0, 40, 100], "often")}
        raw["dimensions"] = [self.dimension(id, d) for d in range(self.random.choice([1, 2, 2, 3, 3, 4, 5]))]
        facets = [facet["id"] for dimension in raw["dimensions"] for facet in dimension["facets"]]
        questions = []
        for facet in facets:
            self.factual = self.chance(0.1)
            for _ in range(self.random.randint(1, 3)):
                questions.append(self.question(facet, questions, "roles" in raw))
        if self.long:
            questions += [self.agreement(f"say-{i}", self.random.choice(facets)) for i in range(12)]
        self.factual = False
        for _ in range(self.random.choice([0, 0, 1, 2])):
            questions.insert(self.random.randint(0, len(questions)), self.question(None, [], "roles" in raw))
        for i, question in enumerate(questions):
            question["id"] = question.get("id", f"q-{i}-{question['type'].replace('-', '')}")
        for question in questions:
            if "when" in question:
                question["when"] = self.asked_when(question["when"])
        half = len(questions) // 2
        sections = [questions[:half], questions[half:]] if half else [questions]
        raw["sections"] = [{"id": f"section-{i}", "title": f"Section {i}", "questions": part} for i, part in enumerate(sections)]
        return raw

    def dimension(self, id, d):
        """Returns a dimension with its facets."""
        facets = [{"id": f"{id}-d{d}-f{f}", "title": f"Facet {f}", **self.weight()} for f in range(self.random.randint(1, 3))]
        return {"id": f"{id}-d{d}", "title": f"Dimension {d}", "about": "High is good.", "facets": facets}

    def weight(self):
        """Returns a weight, or none."""
        return {"weight": self.random.choice([0.5, 1, 2, 3, 0.1])} if self.chance(0.4) else {}

    def options(self, scores, name):
        """Returns options with these scores."""
        return [{"id": f"{name}-{i}", "score": score, "text": f"{name} {i}"} for i, score in enumerate(scores)]

    def agreement(self, id, facet):
        """Returns a question on the common scale."""
        return {"id": id, "facet": facet, "type": "choice", "scale": "agreement", "text": id, "reversed": self.chance(0.4)}

    def question(self, facet, before, roles):
        """Returns a question of any type; a background question where there is no facet."""
        kind = self.random.choice(["choice", "choice", "multiple", "number", "yes-no"] + ([] if facet else ["text"]))
        question = {"type": kind, "text": "What is it like?"}
        if facet:
            question.update(facet=facet, **self.weight())
            if self.chance(0.2) and kind != "multiple":
                question["reversed"] = True
        if kind == "choice":
            question.update({"scale": self.random.choice(["agreement", "how-often"])} if facet and self.chance(0.4) else {"options": self.options(self.random.choice(SCORES), "option")})
        elif kind == "multiple":
            question["options"] = self.options(self.random.choice([[50, 50], [25, 25, 25, 25], [40, 40, 40], [100, 10, 5]]), "box")
        elif kind == "number":
            question.update(self.number(facet))
        if "options" in question and self.chance(0.15):
            question["options"][0]["formerly"] = ["was-first"]
        if not facet and "options" in question:
            question["options"] = [{key: value for key, value in option.items() if key != "score"} for option in question["options"]]
        if self.chance(0.25):
            question["not-applicable"] = True
        if self.factual or self.chance(0.2):
            question["fact"] = True
        if roles and self.chance(0.15):
            question["asked-of"] = self.some(ROLES[:2])
        if self.chance(0.15):
            question["formerly"] = [f"old-{self.random.randint(0, 10 ** 9)}" for _ in range(self.random.choice([1, 1, 2]))]
        parents = [parent for parent in before if parent["type"] != "text"]
        if parents and self.chance(0.2):
            question["when"] = self.random.choice(parents)
        return question

    def number(self, facet):
        """Returns the bounds and points of a number."""
        up = self.chance(0.7)
        at = sorted(self.random.sample([0, 1, 5, 10, 25.5, 50, 100], self.random.randint(2, 4)))
        scores = sorted([0, 100] + self.random.sample([10, 30, 62.5, 80], len(at) - 2), reverse=not up)
        bounds = {"least": self.random.choice([0, at[0]]), "most": self.random.choice([at[-1], 200])} if self.chance(0.7) else {"least": 0}
        return {**bounds, "unit": "days", **({"points": [{"at": a, "score": s} for a, s in zip(at, scores)]} if facet else {})}

    def asked_when(self, parent, plain=False):
        """Returns the condition of a question on an earlier one."""
        if not plain and self.chance(0.2):
            return {"not": self.asked_when(parent, True)}
        if parent["type"] == "number":
            return {"question": parent["id"], self.random.choice(["at-least", "below"]): self.random.choice([5, 10, 25.5])}
        options = self.names(parent)
        wanted = self.some(options)[: max(1, len(options) - 1)]
        return {"question": parent["id"], "is": wanted if self.chance(0.7) else wanted[0]}

    def names(self, question):
        """Returns the ids of a question's options."""
        if question["type"] == "yes-no":
            return ["yes", "no"]
        scale = {"agreement": ("level", 5), "how-often": ("often", 3)}.get(question.get("scale"))
        return [f"{scale[0]}-{i}" for i in range(scale[1])] if scale else [option["id"] for option in question["options"]]

    # ---- outcomes

    def add_outcomes(self, raw, known, options):
        """Adds a ranking or a decision, levels and advice; `known` holds scores that occur, `options` those of the decision."""
        dimensions = [dimension["id"] for dimension in raw["dimensions"]]
        scores = dimensions + [facet["id"] for dimension in raw["dimensions"] for facet in dimension["facets"]]
        test = lambda: self.test(scores, known)
        if raw["about"] == "organisation":
            raw["decision"] = self.decision(scores, test)
        elif self.chance(0.9):
            raw["ranking"] = self.ranking(dimensions, test)
        if self.chance(0.6):
            raw["levels"] = self.levels(dimensions, known, test)
        if self.chance(0.7):
            raw["advice"] = [self.advice(i, test, options, raw["about"]) for i in range(self.random.randint(1, 5))]

    def test(self, scores, known):
        """Returns a test on a score, its threshold now and then exactly a score that occurs."""
        id = self.random.choice(scores)
        exact = known.get(id) and self.chance(0.35)
        return {"score": id, self.random.choice(["at-least", "below"]): self.random.choice(known[id]) if exact else self.random.randint(10, 90)}

    def condition(self, test, depth=2):
        """Returns a condition on scores."""
        if depth == 0 or self.chance(0.5):
            return test()
        if self.chance(0.25):
            return {"not": self.condition(test, depth - 1)}
        return {self.random.choice(["all", "any"]): [self.condition(test, depth - 1) for _ in range(2)]}

    def ranking(self, dimensions, test):
        """Returns a ranking."""
        ranking = {"weights": {d: self.random.choice([1, 1, 2, 0.5]) for d in self.some(dimensions, min(2, len(dimensions)))}}
        if self.chance(0.3):
            ranking["spread"] = self.random.choice([0.02, 0.05, 0.15, 0.3, 1])
        if self.chance(0.5):
            ranking["least-coverage"] = self.random.choice([0.3, 0.5, 0.75])
        if self.chance(0.65):
            effect = lambda: self.random.choice(["not-first", "not-first", "caution"])
            ranking["gates"] = [{"id": f"gate-{i}", "when": self.condition(test), "effect": effect(), "text": "Look twice."} for i in range(self.random.randint(1, 3))]
        return ranking

    def decision(self, scores, test):
        """Returns a decision."""
        options = [{"id": f"way-{i}", "title": f"Way {i}", "about": "A way.", "needs": self.needs(test), "favoured-by": self.favoured(scores)} for i in range(self.random.randint(2, 3))]
        decision = {"options": options, "otherwise": {"id": "wait", "title": "Wait", "about": "Not yet."}}
        if self.chance(0.7):
            decision["close-margin"] = self.random.choice([5, 10, 30])
        if self.chance(0.7):
            decision["when-close"] = self.random.choice(options)["id"]
        return decision

    def needs(self, test):
        """Returns the needs of an option."""
        return [{"when": test(), "text": "It needs this."} for _ in range(self.random.choice([0, 1, 1, 2]))]

    def favoured(self, scores):
        """Returns what favours an option, and how much."""
        return {id: self.random.choice([1, 2, 3, -1, -2, 0.5]) for id in self.some(scores)[: self.random.choice([1, 2, 4])]}

    def levels(self, dimensions, known, test):
        """Returns levels."""
        starts = sorted(self.random.sample([20, 35, 40, 50, 60.5, 75], self.random.randint(1, 3)))
        scores = [score for id in dimensions for score in known.get(id, []) if 0 < score < 100]
        if scores and self.chance(0.3):
            starts = [self.random.choice(scores)]
        steps = [{"id": f"step-{i}", "from": start, "title": f"Step {i}", "about": "A step."} for i, start in enumerate([0] + starts)]
        rule = self.random.choice(["weakest", "mean", "criteria"])
        for step in steps:
            if self.chance(0.8 if rule == "criteria" else 0.2):
                step["when"] = self.condition(test, 1)
        return {"rule": rule, **({"least-coverage": self.random.choice([0.3, 0.8])} if self.chance(0.4) else {}), "steps": steps}

    def advice(self, i, test, options, about):
        """Returns an item of advice."""
        item = {"id": f"advice-{i}", "when": self.condition(test, 1), "horizon": self.random.choice([7, 30, 30, 90]), "title": f"Advice {i}", "text": "Do it."}
        if options and self.chance(0.3):
            item["for"] = self.some(options)
        if about != "organisation" and self.chance(0.4):
            item["places"] = self.some(["first", "next", "held-back", "unranked"])
        if i and self.chance(0.4):
            item["after"] = self.some([f"advice-{j}" for j in range(i)])[:2]
        return item

    # ---- sheets

    def sheets(self, raw, subject):
        """Returns the sheets of one subject."""
        style, level = self.random.choice(["usual"] * 5 + ["gappy", "strong", "alike"]), self.random.random()
        few = [0, 1, 1, 2, 3, 3, 4, 5, 6, 7] + ([9, 9, 9] if self.long else []) + ([42] if self.chance(0.03) else [])
        made = [self.sheet(raw, subject, r, style, level) for r in range(self.random.choice(few))]
        for sheet in list(made):
            if self.chance(0.08):
                made.append(self.again(raw, sheet, style, level))
        return made

    def sheet(self, raw, subject, r, style, level):
        """Returns one respondent's sheet."""
        sheet = {"schema": "readiness/answers/v1", "questionnaire": self.random.choice([raw["id"], f"{raw['id']}@1.1.0", f"{raw['id']}@1.0.0"])}
        if self.chance(0.02):
            sheet["questionnaire"] = f"{raw['id']}@2.0.0"
        if subject:
            sheet[raw["about"]] = self.random.choice([subject.replace("-", " ").title(), subject.upper()]) if self.listed and self.chance(0.1) else subject
        if self.chance(0.8):
            sheet["respondent"] = self.random.choice([f"r{r}", f"r{r}", f"r{r}", f"R{r}", "  ", ""]) if self.chance(0.2) else f"r{r}"
        if self.chance(0.7):
            sheet["role"] = self.random.choice(ROLES) if "roles" in raw else "somebody"
        if "roles" in raw and self.chance(0.02):
            sheet["role"] = "visitor"
        if self.chance(0.6):
            sheet["date"] = self.random.choice(["2026-03-02", "2026-03-05", "2026-03-05T09:00:00", "2026-03-05T17:30:00", "2026-02-27", "2026-04-02"])
        if self.chance(0.05):
            sheet["state"] = self.random.choice(["draft", "complete"])
        kind = self.random.choice(["first", "last", "best"]) if self.chance(0.1) else None
        questions = [question for section in raw["sections"] for question in section["questions"]]
        gaps = {"gappy": 0.4, "strong": 0.02}.get(style, 0.12)
        sheet["answers"] = {} if self.chance(0.03) else {self.key(q): self.value(q, raw, gaps, style, level, kind) for q in questions if not self.chance(gaps / 2)}
        if self.chance(0.03):
            sheet["answers"] = {id: "dont-know" for id in sheet["answers"]}
        if self.chance(0.04):
            sheet["answers"]["no-such-question"] = "yes"
        for question in questions:
            if "formerly" in question and self.chance(0.1):
                sheet["answers"].setdefault(question["id"], "dont-know")
                sheet["answers"][question["formerly"][-1]] = self.answer(question, raw, style, level, kind)
        return sheet

    def again(self, raw, sheet, style, level):
        """Returns a second sheet: of the same respondent, or another's that is a copy."""
        if self.chance(0.5):
            return {**sheet, "respondent": f"copy-{self.random.randint(0, 10 ** 6)}"}
        other = self.sheet(raw, sheet.get("team") or sheet.get("customer"), 0, style, level)
        return {**other, "respondent": f" {sheet['respondent']} "} if "respondent" in sheet else other

    def key(self, question):
        """Returns the id under which a question is answered: now and then a former one."""
        return self.random.choice(question["formerly"]) if "formerly" in question and self.chance(0.3) else question["id"]

    def value(self, question, raw, gaps, style, level, kind):
        """Returns an answer as a sheet writes it: good, missing or in error."""
        if self.chance(gaps / 2):
            return self.random.choice(["dont-know", "dont-know", None])
        if self.chance(0.02):
            return self.error(question)
        if question.get("not-applicable") and self.chance(0.15):
            return {"not-applicable": "not here"}
        if self.chance(0.02):
            return {"value": self.random.choice(["dont-know", None, ""]), "comment": "why not"}
        answer = self.formerly(question, self.answer(question, raw, style, level, kind))
        return {"value": answer, "comment": "so it is"} if self.chance(0.05) else answer

    def formerly(self, question, answer):
        """Returns an answer with an option's former id, now and then."""
        first = question.get("options", [{}])[0]
        if "formerly" not in first or not self.chance(0.3):
            return answer
        old = lambda option: first["formerly"][0] if option == first["id"] else option
        return [old(option) for option in answer] if isinstance(answer, list) else old(answer)

    def error(self, question):
        """Returns an answer that cannot be read."""
        if self.chance(0.3):
            return {"not-applicable": "" if question.get("not-applicable") else "not here"}
        if question["type"] == "multiple":
            return [question["options"][0]["id"]] * 2
        if question["type"] == "number":
            return -5 if "least" in question else "many"
        return "maybe-so" if question["type"] != "text" else "words"

    def answer(self, question, raw, style, level, kind):
        """Returns a readable answer, by the style of the sheet and the level of its subject."""
        place = level if style == "alike" else min(max(level + self.random.gauss(0, 0.25), 0), 1)
        if question["type"] == "text":
            return self.random.choice(["words", "other words"])
        if question["type"] == "number":
            points = question.get("points", [{"at": 0, "score": 0}, {"at": 10, "score": 100}])
            best = max(points, key=lambda point: point["score"] * (-1 if question.get("reversed") else 1))["at"]
            return best if kind == "best" else self.random.choice([points[0]["at"], points[-1]["at"], round(points[0]["at"] + place * (points[-1]["at"] - points[0]["at"]), 1)])
        names = self.names(question)
        if question["type"] == "multiple":
            return names if kind == "best" else self.some(names, 0)
        if kind in ("first", "last"):
            return names[0 if kind == "first" else -1]
        if kind == "best" and question.get("facet"):
            return self.best(question, raw)
        return names[min(int(place * len(names)), len(names) - 1)]

    def best(self, question, raw):
        """Returns the option with the highest score."""
        options = [{"id": "yes", "score": 100}, {"id": "no", "score": 0}] if question["type"] == "yes-no" else question.get("options") or raw["scales"][question["scale"]]
        return max(options, key=lambda option: option["score"] * (-1 if question.get("reversed") else 1))["id"]

    # ---- the folder

    def assessment(self, questionnaires):
        """Returns the assessment and the ids of its teams and customers."""
        raw = {"schema": "readiness/assessment/v1", "title": "Random", "organisation": "Anybody", "date": "2026-03-31", "languages": ["en"],
               "questionnaires": [f"{q['id']}.yaml" for q in questionnaires], "answers": ["answers/**/*.yaml"], "seed": self.random.randint(1, 9)}
        if self.chance(0.4):
            raw["organisation"] = {"name": "Anybody", "size": self.random.randint(2, 9)}
        if self.chance(0.5):
            raw["least-group"] = self.random.choice([1, 2, 3, 4, 8])
        if self.chance(0.3):
            raw["since"] = "2026-03-01"
        subjects = {}
        for kind, most in (("team", 8), ("customer", 4)):
            if any(q["about"] == kind for q in questionnaires):
                subjects[kind] = [f"{kind}-{c}" for c in "hgfedcba"[: self.random.randint(1, most)]]
                if self.listed:
                    raw[kind + "s"] = [self.unit(id, questionnaires) for id in subjects[kind]]
        return raw, subjects

    def unit(self, id, questionnaires):
        """Returns a team or customer of the assessment."""
        unit = {"id": id, "name": id.replace("-", " ").title()}
        if self.chance(0.1):
            raw = self.random.choice([raw for raw in questionnaires if raw["about"] == id.split("-")[0]])
            unit["targets"] = {raw["id"]: {raw["dimensions"][0]["id"]: 70}}
        if self.chance(0.5):
            unit["size"] = self.random.randint(3, 10)
        return {**unit, "group": "North"} if self.chance(0.3) else unit

    def make(self, folder):
        """Writes the workspace."""
        kinds = [("pilot", "team")] + [pair for pair, share in ((("way", "organisation"), 0.6), (("client", "customer"), 0.3), (("second", "team"), 0.2)) if self.chance(share)]
        self.random.shuffle(kinds)
        questionnaires = [self.questionnaire(*kind) for kind in kinds]
        assessment, subjects = self.assessment(questionnaires)
        write(os.path.join(folder, "assessment.yaml"), assessment)
        for raw in questionnaires:
            self.write_sheets(folder, raw, subjects.get(raw["about"], [None]))
            write(os.path.join(folder, raw["id"] + ".yaml"), raw)
        self.finish(folder, questionnaires, assessment)

    def write_sheets(self, folder, raw, subjects):
        """Writes the sheets of a questionnaire, a file for each subject; a team now and then answers as another does."""
        before = []
        for subject in subjects:
            sheets = self.sheets(raw, subject)
            if before and self.chance(0.15):
                sheets = [{**sheet, raw["about"]: subject} for sheet in self.random.choice(before)]
            before.append(sheets)
            if sheets:
                write(os.path.join(folder, "answers", raw["id"], f"{subject or 'organisation'}.yaml"), *sheets)

    def finish(self, folder, questionnaires, assessment):
        """Adds the outcomes, once the scores that occur are known, and now and then the assessment's own weights."""
        seen = Assessment(folder, folder)
        options = None
        for raw, read in sorted(zip(questionnaires, seen.questionnaires), key=lambda pair: pair[0]["about"] != "organisation"):
            known = {}
            for subject in seen.subjects[read.id]:
                for id, part in scorecard(read, subject.sheets).parts.items():
                    known.setdefault(id, []).extend([part.score] if part.score is not None else [])
            self.add_outcomes(raw, known, options)
            if "decision" in raw:
                options = [option["id"] for option in raw["decision"]["options"]] + ["wait"]
            if "ranking" in raw and self.chance(0.2):
                assessment.setdefault("weights", {})[raw["id"]] = {self.random.choice(list(raw["ranking"]["weights"])): 3}
            write(os.path.join(folder, raw["id"] + ".yaml"), raw)
        write(os.path.join(folder, "assessment.yaml"), assessment)


def write(path, *documents):
    """Writes documents as JSON, which is YAML too."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n---\n".join(json.dumps(document, indent=1) for document in documents) + "\n")


def make(folder, seed):
    """Writes the workspace of a seed into a folder."""
    Maker(seed).make(folder)


def main():
    """Writes as many workspaces as asked for."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("folder")
    options.add_argument("--count", type=int, default=200)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    for number in range(given.seed, given.seed + given.count):
        make(os.path.join(given.folder, str(number)), number)


if __name__ == "__main__":
    main()

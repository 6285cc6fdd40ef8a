"""Two rounds side by side (method, section 10): what both versions ask alike, the scores by that alone, and how likely each rose."""
import copy
import dataclasses

import numpy as np

from . import sampled
from .discretion import Discretion
from .draws import Model, People
from .scores import scorecard


def counterpart(question, earlier, present):
    """Returns the question that this one was in the earlier version; None where it was not asked."""
    now = {other.id for other in present.questions}
    names = [question.id] + [id for id in question.formerly if id not in now]
    return next((other for name in names for other in earlier.questions if other.id == name), None)


def dimension_of(questionnaire, facet):
    """Returns the dimension of a facet."""
    return next((id for id, facets in questionnaire.dimensions.items() if facet in facets), None)


def counts_alike(before, now, earlier, present):
    """Returns whether a question scores and counts in both versions alike."""
    known = {now.renamed.get(id, id): score for id, score in before.options}
    return (before.scored and (before.facet, before.weight, before.reversed, before.type) == (now.facet, now.weight, now.reversed, now.type)
            and dimension_of(earlier, before.facet) == dimension_of(present, now.facet)
            and before.points == now.points and known == dict(now.options))


def common(earlier, present):
    """Returns the pairs of questions that count alike, and the ids of those that are left out."""
    pairs, left_out, known = [], [], set()
    for now in present.questions:
        before = counterpart(now, earlier, present)
        if before:
            known.add(before.id)
        if now.scored and before and counts_alike(before, now, earlier, present):
            pairs.append((before, now))
        elif now.scored or (before and before.scored):
            left_out.append(now.id)
    return pairs, left_out + [q.id for q in earlier.questions if q.scored and q.id not in known]


def reduced(present, pairs, side):
    """Returns a questionnaire of the common questions alone, as one version has them, in the present version's facets."""
    asked = [dataclasses.replace(pair[side], id=pair[1].id, facet=pair[1].facet) for pair in pairs]
    facets = {question.facet for question in asked}
    part = copy.copy(present)
    part.questions = asked
    part.dimensions = {id: [facet for facet in own if facet in facets] for id, own in present.dimensions.items() if set(own) & facets}
    return part


def moved(sheet, pairs, side):
    """Returns a sheet with the states and answers of the common questions under their present ids."""
    other = copy.copy(sheet)
    other.state = {pair[1].id: sheet.state[pair[side].id] for pair in pairs}
    other.answer = {pair[1].id: sheet.answer[pair[side].id] for pair in pairs}
    other.spared = {pair[1].id for pair in pairs if pair[side].id in sheet.spared}
    return other


class Side:
    """One round by the common questions alone."""

    def __init__(self, assessment, questionnaire, part, pairs, side):
        self.part, self.group = part, assessment.least_group
        subjects = assessment.subjects[questionnaire.id]
        self.subjects = {subject.id: subject for subject in subjects}
        self.sheets = {subject.id: [moved(sheet, pairs, side) for sheet in subject.sheets] for subject in subjects}
        self.cards = {id: scorecard(part, sheets) for id, sheets in self.sheets.items()}
        self.people = People(part, list(self.sheets.values()))

    def shown(self, id):
        """Returns the scores of dimensions and facets, and those of questions, that may be shown of a subject."""
        if id not in self.subjects:
            return {}, {}
        rules = Discretion(self.part, self.cards[id], self.group)
        scores = {row["id"]: row["score"] for row in rules.score_rows()}
        return scores, {row["id"]: row["score"] for row in rules.question_rows(self.sheets[id]) if row["score"] is not None}

    def drawn(self, id, rng, draws):
        """Returns drawn values of all dimensions and facets of a subject (method, section 4 a to c, first form)."""
        model = Model(self.part, self.cards[id], self.subjects[id].size, self.people)
        values, _ = model.draw(rng, draws)
        facets = {facet: values[:, place] for place, facet in enumerate(self.part.facets)}
        whole = {}
        for dimension in self.part.dimensions:
            weight = model.shares(dimension)
            whole[dimension] = values @ (weight / weight.sum()) if weight.sum() else None
        return {**facets, **whole}


def change(id, kind, shown, drawn, draws):
    """Returns the row of a score in both rounds."""
    before, now = (scores.get(id) for scores in shown)
    row = {"id": id, "kind": kind, "from": before, "to": now, "change": None, "probability-up": None}
    if before is None or now is None:
        return row
    row["change"] = now - before
    if drawn and drawn[0][id] is not None and drawn[1][id] is not None:
        difference = drawn[1][id] - drawn[0][id]
        row["probability-up"] = sampled.share(float(np.mean(difference > 1e-9) + np.mean(np.abs(difference) <= 1e-9) / 2), draws)
    return row


def compared(earlier, present, before, now, rng, draws):
    """Returns what one questionnaire brought out in both rounds, as the program's JSON has it, as far as section 10 goes."""
    pairs, left_out = common(before, now)
    sides = [Side(earlier, before, reduced(now, pairs, 0), pairs, 0), Side(present, now, reduced(now, pairs, 1), pairs, 1)]
    rows = []
    for id in list(sides[1].subjects) + [id for id in sides[0].subjects if id not in sides[1].subjects]:
        shown = [side.shown(id) for side in sides]
        answered = [len(side.sheets.get(id, [])) for side in sides]
        drawn = [side.drawn(id, rng, draws) for side in sides] if all(answered) else None
        scores = [part for part, _ in shown]
        table = []
        for dimension, facets in sides[1].part.dimensions.items():
            table.append(change(dimension, "dimension", scores, drawn, draws))
            table += [{**change(facet, "facet", scores, drawn, draws), "dimension": dimension} for facet in facets]
        questions = [{"id": q, "from": shown[0][1][q], "to": score, "change": score - shown[0][1][q]} for q, score in shown[1][1].items() if q in shown[0][1]]
        rows.append({"id": id, "respondents": [n if id in side.subjects else None for n, side in zip(answered, sides)], "scores": table, "questions": questions})
    return {"id": now.id, "left-out": left_out, "teams": rows}

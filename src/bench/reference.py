#!/usr/bin/env python3
"""Computes the result of an assessment folder from the published method alone, to hold the program's own result against.

    python3 src/bench/reference.py FOLDER [--questionnaires DIR] [--draws 20000] [--seed N]

Reads YAML sheets only. Leaves out what is no figure of the method: notes and the questionnaires' digests.
Sampled figures come from another generator than the program's: they agree within their errors, never in every digit.
Needs numpy and PyYAML (Debian: python3-numpy, python3-yaml).
"""
import argparse
import json
import os
import sys

sys.dont_write_bytecode = True

import numpy as np

from method import sampled
from method.decision import decision
from method.discretion import Discretion
from method.files import Assessment
from method.outcomes import advice, level, places
from method.quality import quality
from method.ranking import ranking
from method.scores import agreement, scorecard

BUILT_IN = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "questionnaires")


def result(assessment, draws=sampled.PROGRAM_DRAWS, seed=None):
    """Returns the whole result of an assessment."""
    rng = np.random.default_rng(assessment.seed if seed is None else seed)
    cards = {q.id: {s.id: scorecard(q, s.sheets) for s in assessment.subjects[q.id]} for q in assessment.questionnaires}
    rankings = {q.id: rank(assessment, q, cards[q.id], rng, draws) for q in assessment.questionnaires}
    decisions = {q.id: decide(assessment, q, cards[q.id], rng, draws) for q in assessment.questionnaires}
    choices = {decided["choice"] for decided in decisions.values() if decided}
    standing = {}
    for questionnaire in assessment.questionnaires:
        if rankings[questionnaire.id]:
            standing.setdefault(questionnaire.about, places(rankings[questionnaire.id]))
    return {
        "schema": "readiness/result/v1", "title": assessment.settings.get("title"), "organisation": assessment.organisation.get("name"),
        "date": assessment.settings.get("date"), "seed": assessment.seed, "draws": sampled.PROGRAM_DRAWS,
        "questionnaires": [one_result(assessment, q, cards[q.id], rankings[q.id], decisions[q.id], choices, standing) for q in assessment.questionnaires],
    }


def rank(assessment, questionnaire, cards, rng, draws):
    """Returns the ranking of a questionnaire with the assessment's own weights; None where it ranks nobody."""
    stated = questionnaire.outcomes["ranking"]
    if not stated:
        return None
    weights = {**stated["weights"], **assessment.settings.get("weights", {}).get(questionnaire.id, {})}
    weights = {dimension: float(weight) for dimension, weight in weights.items()}
    return ranking(questionnaire, weights, assessment.subjects[questionnaire.id], cards, rng, draws)


def decide(assessment, questionnaire, cards, rng, draws):
    """Returns the decision of a questionnaire; None where it decides nothing."""
    if not questionnaire.outcomes["decision"]:
        return None
    subject = assessment.subjects[questionnaire.id][0]
    return decision(questionnaire, subject, cards[subject.id], rng, draws)


def one_result(assessment, questionnaire, cards, ranked, decided, choices, standing):
    """Returns the result of one questionnaire, with discretion."""
    rules = {id: Discretion(questionnaire, card, assessment.least_group) for id, card in cards.items()}
    subjects = assessment.subjects[questionnaire.id]
    key = "customer" if questionnaire.about == "customer" else "team"
    renamed = lambda rows: [{key if name == "team" else name: value for name, value in row.items()} for row in rows]
    place = standing.get(questionnaire.about, {})
    if ranked:
        gates = [rules[row["team"]].gate_change(row) for row in ranked["changes"]["gates"]]
        changes = {kind: renamed(rows) for kind, rows in {**ranked["changes"], "gates": gates}.items()}
        ranked = {**ranked, "changes": changes, "teams": renamed(rules[row["team"]].gates(row) for row in ranked["teams"])}
    return {
        "id": questionnaire.id, "version": questionnaire.version, "about": questionnaire.about,
        "subjects": [subject_row(questionnaire, subject, cards[subject.id], rules[subject.id], key, choices, place.get(subject.id)) for subject in subjects],
        "ranking": ranked, "decision": rules[None].decision(decided) if decided else None, "quality": quality(questionnaire, subjects),
    }


def subject_row(questionnaire, subject, card, rules, key, choices, place):
    """Returns the row of a team, a customer or the organisation."""
    agreed, deviation = (None, None) if rules.small else agreement(card.spreads.values())
    overall, levels = level(questionnaire, card) if questionnaire.outcomes["levels"] else (None, {})
    return {
        key: subject.id, "name": subject.name, "group": subject.group, "respondents": card.respondents, "size": subject.size, "empty": subject.empty,
        "unreadable": sum(sheet.unreadable for sheet in subject.sheets), "agreement": agreed, "deviation": deviation, "scores": rules.score_rows(),
        "questions": rules.question_rows(subject.sheets), "level": overall, "levels": {} if rules.too_few else levels,
        "advice": rules.advice(advice(questionnaire, card, choices, place)),
    }


def main():
    """Prints the result of a folder as JSON."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("folder")
    options.add_argument("--questionnaires", default=BUILT_IN)
    options.add_argument("--draws", type=int, default=sampled.PROGRAM_DRAWS)
    options.add_argument("--seed", type=int)
    given = options.parse_args()
    json.dump(result(Assessment(given.folder, given.questionnaires), given.draws, given.seed), sys.stdout, indent=2, default=plain_number)
    print()


def plain_number(value):
    """Returns a number of numpy as one that JSON knows."""
    return value.item()


if __name__ == "__main__":
    main()

"""Quality of the answers: Cronbach's alpha and flagged sheets (method, section 8)."""
import numpy as np

from .conditions import EPSILON
from .files import ANSWERED

ENOUGH_SHEETS, ENOUGH_ANSWERS = 20, 10


def quality(questionnaire, subjects):
    """Returns the alphas of the facets, and how many sheets are flagged for what."""
    sheets = [sheet for subject in subjects for sheet in subject.sheets]
    scored = [question for question in questionnaire.questions if question.scored]
    return {
        "facets": [alpha(questionnaire, facet, sheets) for facet in questionnaire.facets if len(questionnaire.questions_of(facet)) >= 2],
        "straight-lined": sum(straight_lined(scored, sheet) for sheet in sheets),
        "last-option": sum(last_option(scored, sheet) for sheet in sheets),
        "best-throughout": sum(best_throughout(scored, sheet) for sheet in sheets),
        "copies": sum(copies(questionnaire, subject.sheets) for subject in subjects),
    }


def alpha(questionnaire, facet, sheets):
    """Returns Cronbach's alpha of a facet over the sheets that answered all its questions."""
    questions = questionnaire.questions_of(facet)
    complete = [sheet for sheet in sheets if all(sheet.answered(question) for question in questions)]
    scores = np.array([[question.score(sheet.answer[question.id]) for question in questions] for sheet in complete])
    value = None
    if len(complete) >= ENOUGH_SHEETS and np.ptp(scores.sum(axis=1)) > EPSILON:
        k = len(questions)
        value = k / (k - 1) * (1 - scores.var(axis=0, ddof=1).sum() / scores.sum(axis=1).var(ddof=1))
    return {"id": facet, "alpha": value, "sheets": len(complete)}


def straight_lined(questions, sheet):
    """Returns whether ten successive choices of one scale are the same option, at least one of them reversed."""
    runs = {}
    for question in questions:
        if question.type == "choice" and question.scale and sheet.answered(question):
            option, length, turned = runs.get(question.scale, (None, 0, False))
            same = sheet.answer[question.id] == option
            length, turned = (length + 1, turned or question.reversed) if same else (1, question.reversed)
            if length >= ENOUGH_ANSWERS and turned:
                return True
            runs[question.scale] = (sheet.answer[question.id], length, turned)
    return False


def last_option(questions, sheet):
    """Returns whether all of at least ten choices and yes-nos have the last option, or all the first."""
    answered = [question for question in questions if question.type in ("choice", "yes-no") and sheet.answered(question)]
    end = lambda place: all(sheet.answer[question.id] == question.options[place][0] for question in answered)
    return len(answered) >= ENOUGH_ANSWERS and (end(0) or end(-1))


def best_throughout(questions, sheet):
    """Returns whether each of at least ten answers earns the highest score that its question can."""
    answered = [question for question in questions if sheet.answered(question)]
    return len(answered) >= ENOUGH_ANSWERS and all(question.score(sheet.answer[question.id]) >= question.best() - EPSILON for question in answered)


def copies(questionnaire, sheets):
    """Returns how many sheets of one subject have a double; of a text it only counts whether there is one."""
    said = lambda question, answer: None if question.type == "text" else frozenset(answer) if isinstance(answer, list) else answer
    marks = [tuple((sheet.state[q.id], said(q, sheet.answer[q.id])) for q in questionnaire.questions) for sheet in sheets]
    enough = [sum(state == ANSWERED for state, _ in mark) >= ENOUGH_ANSWERS for mark in marks]
    return sum(is_enough and marks.count(mark) > 1 for mark, is_enough in zip(marks, enough))

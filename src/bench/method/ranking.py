"""Ranking teams: status, composite, leader, how sure it is, and what would change it (method, section 4)."""
import numpy as np

from . import sampled
from .conditions import EPSILON, holds, reached, tests, threshold, word
from .draws import Model, People, Pooling
from .scores import scorecard
from .weights import Region, expected_rank, first_shares, weight_to_move, winners

CANDIDATE, NOT_FIRST, NOT_ENOUGH = "candidate", "not-first", "not-enough-answers"


class Table:
    """The ranking of scorecards without any draw (method, section 4, steps 1 to 5)."""

    def __init__(self, questionnaire, weights, cards):
        ranking = questionnaire.outcomes["ranking"]
        self.criteria, total = list(weights), sum(weights.values())
        self.weights = np.array([weights[d] / total for d in self.criteria])
        self.gates = ranking.get("gates", [])
        self.least = float(ranking.get("least-coverage", 0.6))
        self.cards = cards
        self.truths = {team: [holds(gate["when"], card.score_of) for gate in self.gates] for team, card in cards.items()}
        self.status = {team: self.status_of(team) for team in cards}
        ranked = [team for team in cards if self.status[team] != NOT_ENOUGH]
        self.scores = {team: np.array([cards[team].score_of(d) for d in self.criteria]) for team in ranked}
        self.composite = {team: float(self.weights @ self.scores[team]) for team in ranked}
        self.rank = {team: 1 + sum(other > self.composite[team] + EPSILON for other in self.composite.values()) for team in ranked}
        self.ranked = sorted(ranked, key=lambda team: (self.rank[team], team))
        self.teams = self.ranked + sorted(team for team in cards if team not in ranked)
        self.candidates = [team for team in self.ranked if self.status[team] == CANDIDATE]
        self.ahead = highest(self.candidates, self.composite)

    def status_of(self, team):
        """Returns the status of a team (steps 1 to 3)."""
        parts = [self.cards[team].parts[d] for d in self.criteria]
        if any(part.score is None or not reached(part.coverage, self.least) for part in parts):
            return NOT_ENOUGH
        held = any(gate["effect"] == "not-first" and yes for gate, (yes, _) in zip(self.gates, self.truths[team]))
        return NOT_FIRST if held else CANDIDATE

    def matrix(self, teams):
        """Returns the scores of teams, a row for each and a column for each criterion."""
        return np.array([self.scores[team] for team in teams]).reshape(len(teams), len(self.criteria))


def highest(teams, composite):
    """Returns the team with the highest composite, the first by id of equal ones; None of nobody."""
    top = max((composite[team] for team in teams), default=None)
    return min((team for team in teams if composite[team] >= top - EPSILON), default=None)


def ranking(questionnaire, weights, subjects, cards, rng, draws):
    """Returns the result of a ranking, but for discretion: the exact figures and those of the draws."""
    table = Table(questionnaire, weights, cards)
    people = People(questionnaire, [subject.sheets for subject in subjects])
    simulated = simulate(questionnaire, table, subjects, people, rng, draws)
    sheets, changing = leave_one_out(questionnaire, weights, subjects, cards, table)
    rows = [row(table, team, simulated, changing) for team in table.teams]
    add_weightings(rows, table, float(questionnaire.outcomes["ranking"].get("spread", 0.1)), rng, draws)
    by_criterion = lambda values: None if values is None else dict(zip(table.criteria, values))
    result = {
        "weights": by_criterion(table.weights), "teams": rows, "ahead": table.ahead,
        "nobody-first": simulated["nobody"], "simulation-error": 0.5 / sampled.PROGRAM_DRAWS ** 0.5, "degrees-of-freedom": people.freedom,
        "spread-share": by_criterion(spread_share(table)), "pooled-spread": by_criterion(simulated["pooled-spread"]),
        "leave-one-out": None if changing is None else {"sheets": sheets, "changing": sum(changing.values())},
        "changes": {"gates": gate_changes(table), "weights": weight_changes(table), "scores": score_changes(table), "leader-falls": leader_falls(table)},
    }
    return {**result, **named(result)}


def row(table, team, simulated, changing):
    """Returns a team's row, without the figures that come from weightings."""
    drawn = simulated["teams"].get(team, {})
    chances = drawn.get("gates", [None] * len(table.gates))
    gates = [{"id": gate["id"], "holds": word(truth), "effect": gate["effect"], "probability": chance}
             for gate, truth, chance in zip(table.gates, table.truths[team], chances)]
    return {"team": team, "status": table.status[team], "rank": table.rank.get(team), "composite": table.composite.get(team), "gates": gates,
            "leave-one-out": None if changing is None else changing[team],
            **{key: drawn.get(key) for key in ("interval", "likely-composite", "expected-loss", "rank-acceptability", "probability-first")}}


def add_weightings(rows, table, spread, rng, draws):
    """Adds first shares, central weights, expected ranks and weights to move to the rows of the candidates."""
    matrix, teams = table.matrix(table.candidates), table.candidates
    near = first_shares(matrix, Region(table.weights, spread), rng, draws) if teams else []
    everywhere = first_shares(matrix, Region(table.weights, 1), rng, draws) if teams else []
    for row in rows:
        row.update({"first-share": None, "expected-rank": None, "central-weights": None, "weight-to-move": None})
        if row["team"] in teams:
            i = teams.index(row["team"])
            share, centre = everywhere[i]
            row["first-share"] = {"near": near[i][0], "any": share}
            row["expected-rank"] = expected_rank(matrix, i)
            row["central-weights"] = None if centre is None else dict(zip(table.criteria, centre))
            if row["team"] != table.ahead:
                row["weight-to-move"] = weight_to_move(table.weights, table.scores[table.ahead], table.scores[row["team"]])


def spread_share(table):
    """Returns what each criterion brings to the variance of the composites; None where they do not vary."""
    composites = np.array([table.composite[team] for team in table.ranked])
    if len(composites) < 2 or composites.max() - composites.min() <= EPSILON:
        return None
    away = composites - composites.mean()
    return [weight * float(np.mean(column * away)) / float(np.mean(away ** 2)) for weight, column in zip(table.weights, table.matrix(table.ranked).T)]


def simulate(questionnaire, table, subjects, people, rng, draws):
    """Draws answers and weights for the ranked teams, and returns what the draws say."""
    teams = table.ranked
    if not teams:
        return {"teams": {}, "nobody": None, "pooled-spread": None}
    size = {subject.id: subject.size for subject in subjects}
    models = [Model(questionnaire, table.cards[team], size[team], people) for team in teams]
    drawn, ranges, chances = zip(*[draw(model, table, rng, draws) for model in models])
    pooled, spreads = pool(table, models, np.array(drawn), rng)
    spread = float(questionnaire.outcomes["ranking"].get("spread", 0.1))
    composites = np.einsum("tnd,nd->nt", pooled, Region(table.weights, spread).sample(rng, draws))
    strict = [gate["effect"] == "not-first" for gate in table.gates]
    held = np.array(chances).reshape(len(teams), len(strict), draws)[:, strict].any(axis=1).T
    first = winners(composites, held)
    results = {}
    for t, team in enumerate(teams):
        results[team] = {
            "gates": [sampled.share(float(chance.mean()), draws) for chance in chances[t]],
            "probability-first": sampled.share(float(first[:, t].mean()), draws),
            "likely-composite": sampled.mean(pooled[t] @ table.weights),
            "interval": interval(ranges[t], table.composite[team]),
        }
    add_acceptability(results, table, composites, draws)
    return {"teams": results, "nobody": sampled.share(float(held.all(axis=1).mean()), draws), "pooled-spread": spreads}


def draw(model, table, rng, draws):
    """Returns the drawn criteria of a team, its composites for the interval, and in which draws each gate holds."""
    values, inside = model.draw(rng, draws)
    score_of, inside_of = model.scores(values), model.scores(inside)
    gates = [np.broadcast_to(holds(gate["when"], score_of)[0], draws) for gate in table.gates]
    criteria = lambda scores: np.array([scores(d) for d in table.criteria]).T
    return criteria(score_of), criteria(inside_of) @ table.weights, gates


def pool(table, models, drawn, rng):
    """Takes the luck of the highest off, criterion by criterion; returns the values and the mean of tau (section 4 d)."""
    if len(models) < 2:
        return drawn, None
    pooled, spreads = np.empty_like(drawn), []
    for i, d in enumerate(table.criteria):
        model = Pooling(table.matrix(table.ranked)[:, i], [subject.variance(d) for subject in models])
        pooled[:, :, i] = model.draw(drawn[:, :, i].T, rng).T
        spreads.append(model.spread())
    return pooled, spreads


def interval(composites, composite):
    """Returns the 5th and the 95th percentile, the nearer of them moved where the composite lies outside."""
    ordered = np.sort(composites)
    low = sampled.quantile(ordered, 0.05, lambda value: min(value, composite))
    return [low, sampled.quantile(ordered, 0.95, lambda value: max(value, composite))]


def add_acceptability(results, table, composites, draws):
    """Adds the shares of ranks and the expected loss of the candidates, gates left aside; ties share their places."""
    own = composites[:, [table.ranked.index(team) for team in table.candidates]]
    for i, team in enumerate(table.candidates):
        above = (own > own[:, [i]] + EPSILON).sum(axis=1)
        level = (np.abs(own - own[:, [i]]) <= EPSILON).sum(axis=1)
        shares = [np.where((above <= place) & (place < above + level), 1 / level, 0).mean() for place in range(len(table.candidates))]
        results[team]["rank-acceptability"] = [sampled.share(float(value), draws) for value in shares]
        results[team]["expected-loss"] = sampled.mean(own.max(axis=1) - own[:, i])


def named(result):
    """Returns who is named and how surely, from the figures of a result: leader, confidence, contenders, choose-today.

    A program's own result may be given: the words must follow from its own figures.
    """
    rows = {row["team"]: row for row in result["teams"]}
    first = {team: row["probability-first"] for team, row in rows.items() if row["probability-first"] is not None}
    contenders = [team for team in rows if team in first and reached(first[team], 0.10)]
    ahead = result["ahead"]
    if ahead is None:
        return {"leader": None, "confidence": None, "contenders": contenders, "choose-today": None}
    lead = first[ahead] - max((share for team, share in first.items() if team != ahead), default=0.0)
    word = confidence(min(rows[ahead]["first-share"]["near"], first[ahead]), lead, result["degrees-of-freedom"])
    leader = None if word == "open" else ahead
    losses = {team: row["expected-loss"] for team, row in rows.items() if row["status"] == CANDIDATE}
    least = [team for team in losses if losses[team] <= min(losses.values()) + EPSILON]
    return {"leader": leader, "confidence": word, "contenders": contenders, "choose-today": leader or least[0]}


def confidence(share, lead, freedom):
    """Returns the word for a share and its lead over every other one (method, section 4, Confidence, and 5)."""
    if reached(share, 0.90) and freedom >= 3:
        return "clear"
    return "leaning" if reached(share, 0.50) and reached(lead, 0.20) else "open"


def leave_one_out(questionnaire, weights, subjects, cards, table):
    """Returns the number of sheets, and for each team how many of its own change who is ahead; None above 1,000 sheets."""
    sheets = sum(len(subject.sheets) for subject in subjects)
    if sheets > 1000:
        return sheets, None
    changing = {}
    for subject in subjects:
        rest = ([other for other in subject.sheets if other is not sheet] for sheet in subject.sheets)
        without = ({**cards, subject.id: scorecard(questionnaire, others)} for others in rest)
        changing[subject.id] = sum(Table(questionnaire, weights, changed).ahead != table.ahead for changed in without)
    return sheets, changing


def gate_changes(table):
    """Returns the tests of `not-first` gates that decide who may be ahead (What would change it, gates)."""
    rows = []
    for team in table.ranked:
        held = table.status[team] == NOT_FIRST and (table.ahead is None or table.composite[team] > table.composite[table.ahead] + EPSILON)
        for gate, (yes, _) in zip(table.gates, table.truths[team]):
            if gate["effect"] == "not-first" and (team == table.ahead or (held and yes)):
                rows += [gate_row(team, gate["id"], test, table.cards[team]) for test in tests(gate["when"])]
    return rows


def gate_row(team, gate, test, card):
    """Returns one test of a gate with its threshold, the score as it is, and the distance between them."""
    key, number = threshold(test)
    score = card.score_of(test["score"])
    return {"team": team, "gate": gate, "score": test["score"], key: number, "is": score, "distance": None if score is None else abs(score - number)}


def weight_changes(table):
    """Returns the nearest weights below and above the stated ones at which another candidate takes the lead."""
    rows = []
    for i, d in enumerate(table.criteria if table.ahead and len(table.criteria) > 1 else []):
        for direction, end in (("below", 0.0), ("above", 1.0)):
            crossings = [(at, -slope, team) for at, slope, team in lead_changes(table, i, end)]
            if crossings:
                nearest = min(abs(at - table.weights[i]) for at, _, _ in crossings)
                close = [c for c in crossings if abs(c[0] - table.weights[i]) <= nearest + EPSILON]
                at, _, team = min(close, key=lambda c: (round(c[1], 9), c[2]))
                rows.append({"dimension": d, "at": at, "direction": direction, "leader": team})
    return rows


def lead_changes(table, i, end):
    """Yields for each other candidate the weight of a criterion on the way to `end` from which on it is above the leader, and how steeply."""
    stated = table.weights[i]
    others = np.where(np.arange(len(table.weights)) == i, 0, table.weights / (1 - stated))
    for team in table.candidates:
        behind = table.scores[team] - table.scores[table.ahead]
        start = min(float(table.weights @ behind), 0.0)
        at_end = float(behind[i]) if end == 1 else float(others @ behind)
        if team != table.ahead and at_end > EPSILON:
            part = 0.0 if start >= -EPSILON else -start / (at_end - start)
            yield stated + (end - stated) * part, at_end - start, team


def score_changes(table):
    """Returns the scores at which other candidates would draw level with the one ahead, where they are possible."""
    rows = []
    for team in table.candidates:
        for d, weight, score in zip(table.criteria, table.weights, table.scores[team]):
            level = score + (table.composite[table.ahead] - table.composite[team]) / weight
            if team != table.ahead and level <= 100 + EPSILON:
                rows.append({"team": team, "dimension": d, "draws-level-at": level})
    return rows


def leader_falls(table):
    """Returns the scores to which the one ahead would have to fall before the next best candidate draws level."""
    following = highest([team for team in table.candidates if team != table.ahead], table.composite)
    if following is None:
        return []
    gap = table.composite[table.ahead] - table.composite[following]
    levels = [(d, score - gap / weight) for d, weight, score in zip(table.criteria, table.weights, table.scores[table.ahead])]
    return [{"dimension": d, "team": following, "draws-level-at": level} for d, level in levels if level >= -EPSILON]

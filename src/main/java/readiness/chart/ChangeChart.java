package readiness.chart;

import java.util.ArrayList;
import java.util.List;
import readiness.comparison.Change;
import readiness.comparison.QuestionnaireComparison;
import readiness.comparison.SubjectComparison;
import readiness.comparison.SubjectInRound;
import readiness.page.Apportionment;
import readiness.page.Caption;
import readiness.page.Drawing;
import readiness.page.PageWording;
import readiness.questionnaire.Id;
import readiness.questionnaire.Score;

/**
 * Where each score was and where it is, team by team: an arrow from then to now, and behind it how far chance alone
 * reaches.
 *
 * @param reading how to read it, and how many teams follow
 * @param foot where the rows end
 * @param axis where the lines of 0, 25, 50, 75 and 100 points are
 * @param groups the first teams that answered in both rounds; more would not be looked at
 * @param rows the scores of all of them
 */
public record ChangeChart(
        Caption caption,
        String reading,
        double height,
        double foot,
        List<Tick> axis,
        List<TeamLabel> groups,
        List<ChangeRow> rows) {

    /** How wide the picture is drawn. */
    public static final double WIDTH = 400;

    private static final int MOST_GROUPS = 12;
    private static final double ROW = 17;
    private static final double HEAD = 20;
    private static final Axis AXIS = new Axis(136, 2.2);
    private static final double SHORT = 6;
    private static final int HEAD_OF_ARROW = 4;
    private static final int LETTERS = 22;
    private static final int LETTERS_OF_NAME = 40;

    public ChangeChart {
        axis = List.copyOf(axis);
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    /**
     * A team.
     *
     * @param respondents how many answered, then and now
     * @param y where its name is written
     */
    public record TeamLabel(String name, String respondents, double y) {}

    /**
     * A score.
     *
     * @param y where its row begins
     * @param from where it was
     * @param to where it is
     * @param low where the reach of chance begins
     * @param width how wide it is; 0 where it is not known
     * @param sure whether it rose or fell by more than chance
     * @param change by how many points
     */
    public record ChangeRow(
            String title, double y, double from, double to, double low, double width, boolean sure, String change) {

        /** Returns where its arrow is drawn. */
        public double middle() {
            return y + 8.5;
        }

        /** Returns where its words are written. */
        public double foot() {
            return y + 12;
        }

        /** Returns how long the arrow's head is, negative to the left; 0 for an arrow that is too short for one. */
        public int head() {
            return Math.abs(to - from) < SHORT ? 0 : to < from ? -HEAD_OF_ARROW : HEAD_OF_ARROW;
        }
    }

    /**
     * Returns the picture, or none where nobody answered in both rounds.
     *
     * @param finding what there is to see in it
     */
    public static List<ChangeChart> of(QuestionnaireComparison comparison, String finding, PageWording wording) {
        var all = comparison.subjects().stream()
                .filter(SubjectComparison::isInBoth)
                .toList();
        var shown = all.subList(0, Math.min(MOST_GROUPS, all.size()));
        var groups = new ArrayList<TeamLabel>();
        var rows = new ArrayList<ChangeRow>();
        double y = 0;
        for (SubjectComparison subject : shown) {
            groups.add(group(subject, y + HEAD - 6, wording));
            y += HEAD;
            for (Change change : subject.dimensions()) {
                if (change.points().isPresent()) {
                    rows.add(row(comparison, change, y, wording));
                    y += ROW;
                }
            }
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(new ChangeChart(
                new Caption(wording.say("since-picture"), finding),
                reading(all.size() - shown.size(), wording),
                y + 18,
                y,
                AXIS.ticks(),
                groups,
                rows));
    }

    private static String reading(int following, PageWording wording) {
        String reading = wording.say("since-picture-reading");
        return following > 0 ? reading + " " + wording.say("composites-reading-more", following) : reading;
    }

    private static TeamLabel group(SubjectComparison subject, double y, PageWording wording) {
        return new TeamLabel(
                subject.subject()
                        .map(team -> wording.shortName(team, LETTERS_OF_NAME))
                        .orElseGet(() -> wording.say("organisation")),
                wording.say(
                        "since-answers",
                        subject.earlier().map(SubjectInRound::respondents).orElse(0),
                        subject.present().map(SubjectInRound::respondents).orElse(0)),
                y);
    }

    private static ChangeRow row(QuestionnaireComparison comparison, Change change, double y, PageWording wording) {
        double from = change.from().map(Score::points).orElseThrow();
        double to = change.to().map(Score::points).orElseThrow();
        var reach = change.reachOfChance();
        double low = reach.map(chance -> AXIS.place(chance.low().points())).orElse(AXIS.place(to));
        double high = reach.map(chance -> AXIS.place(chance.high().points())).orElse(low);
        return new ChangeRow(
                Drawing.shortened(title(comparison, change.id(), wording), LETTERS),
                y,
                AXIS.place(from),
                AXIS.place(to),
                low,
                Drawing.tenth(high - low),
                change.isSure(),
                wording.change(Apportionment.difference(to, from)));
    }

    private static String title(QuestionnaireComparison comparison, Id score, PageWording wording) {
        return comparison.asked().map(asked -> wording.title(asked, score)).orElse(score.name());
    }
}

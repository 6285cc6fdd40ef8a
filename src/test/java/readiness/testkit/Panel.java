package readiness.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import readiness.questionnaire.About;
import readiness.questionnaire.Dimension;
import readiness.questionnaire.Facet;
import readiness.questionnaire.Id;
import readiness.questionnaire.Question;
import readiness.questionnaire.Questionnaire;
import readiness.questionnaire.ResponseFormat;
import readiness.questionnaire.ResponseFormat.NumberLine.Point;
import readiness.questionnaire.Section;
import readiness.questionnaire.Text;
import readiness.questionnaire.Version;
import readiness.scoring.Scorecard;
import readiness.scoring.Tabulation;

/** A team whose people scatter evenly around two scores, one question each; some may leave them blank. */
public record Panel(String team, double one, double two, int people, int blanks) {

    private static final double SCATTER = 12;

    public static Panel of(String team, double one, double two, int people) {
        return new Panel(team, one, two, people, 0);
    }

    public Panel withBlanks(int blank) {
        return new Panel(team, one, two, people, blank);
    }

    public static Map<Id, Double> weights(double one, double two) {
        var weights = new LinkedHashMap<Id, Double>();
        weights.put(new Id("one"), one);
        weights.put(new Id("two"), two);
        return weights;
    }

    /** Returns the tables of several teams. */
    public static Tabulation tables(Panel... panels) {
        var sheets = new LinkedHashMap<String, List<Sheet>>();
        for (Panel panel : panels) {
            sheets.put(panel.team, panel.sheets());
        }
        return Tabulated.teams(questionnaire(), sheets);
    }

    public Scorecard scorecard() {
        return Tabulated.of(questionnaire(), Optional.of(new Id(team)), sheets())
                .scorecard();
    }

    private List<Sheet> sheets() {
        var sheets = new ArrayList<Sheet>();
        for (int person = 0; person < people; person++) {
            // −1 … 1 over the team, so that the mean stays where it is.
            double side = people == 1 ? 0 : 2.0 * person / (people - 1) - 1;
            sheets.add(Sheet.blank().says("ask-one", one + side * SCATTER).says("ask-two", two + side * SCATTER));
        }
        for (int person = 0; person < blanks; person++) {
            sheets.add(Sheet.blank());
        }
        return sheets;
    }

    private static Questionnaire questionnaire() {
        return new Questionnaire(
                new Id("panel"),
                new Version(1, 0, 0),
                About.TEAM,
                List.of("en"),
                List.of(),
                text("Panel"),
                Optional.empty(),
                List.of(dimension("one"), dimension("two")),
                List.of(new Section(
                        new Id("all"), text("All"), Optional.empty(), List.of(question("one"), question("two")))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Dimension dimension(String name) {
        var facet = new Facet(new Id(name + "-facet"), text(name), 1);
        return new Dimension(new Id(name), text(name), Optional.empty(), 1, List.of(facet));
    }

    private static Question question(String name) {
        return new Question(
                new Id("ask-" + name),
                List.of(),
                new ResponseFormat.NumberLine(
                        Optional.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        List.of(new Point(0, 0), new Point(100, 100))),
                Optional.of(new Question.Scoring(new Id(name + "-facet"), 1, false)),
                false,
                Question.Asking.EVERYBODY,
                new Question.Phrasing(text(name), Optional.empty(), Optional.empty()));
    }

    private static Text text(String words) {
        return Text.of("en", words);
    }
}

package readiness.export;

import java.util.List;
import java.util.stream.Collectors;
import readiness.problem.Problem;
import readiness.problem.ProblemText;
import readiness.problem.Severity;
import readiness.wording.Language;
import readiness.wording.Printable;

/** Workflow commands of GitHub ({@code ::error file=…}) that mark the lines of a change. */
public final class GitHubAnnotations {

    private GitHubAnnotations() {}

    /** Returns one workflow command a line for each problem, in the order given. */
    public static String of(List<Problem> problems, Language language) {
        return problems.stream().map(problem -> line(problem, language)).collect(Collectors.joining());
    }

    private static String line(Problem problem, Language language) {
        var place = problem.location();
        return "::" + command(problem.severity())
                + " file=" + property(Printable.escaped(place.file()))
                + ",line=" + place.line()
                + ",col=" + place.column()
                + ",endColumn=" + (place.column() + problem.length())
                + ",title=" + problem.code().number()
                + "::" + text(Printable.escaped(new ProblemText(problem, language).line()))
                + "\n";
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private static String text(String words) {
        return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String words) {
        return text(words).replace(":", "%3A").replace(",", "%2C");
    }
}

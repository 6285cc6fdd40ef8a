package readiness.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import readiness.console.Console;
import readiness.output.OutputFile;
import readiness.wording.Language;

/**
 * The manual pages in roff, one for each command, made from the same model as its help.
 *
 * <p>The packages are built with them: {@code man readiness}, {@code man readiness-score}.
 */
final class ManualPages {

    private static final String SECTION = "1";

    private final CommandLine program;

    private ManualPages(CommandLine program) {
        this.program = program;
    }

    /**
     * Writes the pages to {@code man1} in the folder that is named, and those of other languages to {@code fr/man1}.
     */
    public static void main(String[] args) throws IOException {
        for (Language language : Language.values()) {
            Path folder = Path.of(args[0]).resolve(language == Language.EN ? "" : language.code());
            Path section = folder.resolve("man" + SECTION);
            for (var page : in(language).entrySet()) {
                OutputFile.replace(section.resolve(page.getKey() + "." + SECTION), page.getValue());
            }
        }
    }

    /** Returns the text of each page by its name, the program's own first. */
    static Map<String, String> in(Language language) {
        var nowhere = new PrintWriter(new StringWriter());
        var console = new Console(nowhere, nowhere, language.locale());
        return new ManualPages(Readiness.commandLine(console)).pages();
    }

    private Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        addTo(pages, program);
        return pages;
    }

    private void addTo(Map<String, String> pages, CommandLine command) {
        pages.put(name(command), page(command));
        subcommands(command).forEach(each -> addTo(pages, each));
    }

    private static List<CommandLine> subcommands(CommandLine command) {
        return command.getSubcommands().values().stream()
                .filter(each -> !each.getCommandSpec().usageMessage().hidden())
                .distinct()
                .toList();
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName("-");
    }

    private String page(CommandLine command) {
        String synopsis = command.getHelp().synopsis(0); // this also gives the command its words
        CommandSpec spec = command.getCommandSpec();
        var usage = spec.usageMessage();
        var lines = new ArrayList<String>();
        lines.add(".TH " + quoted(name(command).toUpperCase(Locale.ROOT)) + " " + SECTION + " \"\" "
                + quoted("readiness " + VersionProvider.version()) + " readiness");
        section(lines, spec, "name", List.of(text(name(command)) + " \\- " + text(joined(usage.header()))));
        section(lines, spec, "synopsis", List.of(".B " + text(synopsis.strip())));
        section(lines, spec, "description", paragraph(usage.description()));
        section(lines, spec, "arguments", described(spec.positionalParameters()));
        section(lines, spec, "options", described(spec.options()));
        section(lines, spec, "commands", commands(command));
        section(lines, spec, "notes", paragraph(usage.footer()));
        section(lines, spec, "see-also", command == program ? List.of() : List.of(reference(program)));
        return String.join("\n", lines) + "\n";
    }

    private static void section(List<String> lines, CommandSpec spec, String key, List<String> content) {
        if (!content.isEmpty()) {
            lines.add(".SH " + quoted(spec.resourceBundle().getString("manual." + key)));
            lines.addAll(content);
        }
    }

    private static List<String> described(List<? extends ArgSpec> arguments) {
        return arguments.stream()
                .filter(argument -> !argument.hidden())
                .flatMap(argument ->
                        Stream.concat(Stream.of(".TP", term(argument)), paragraph(argument.description()).stream()))
                .toList();
    }

    /** An option by its names and what it takes, an argument by its label; what is to be typed as it is, in bold. */
    private static String term(ArgSpec argument) {
        String label = "\\fI" + text(argument.paramLabel()) + "\\fR";
        if (!(argument instanceof CommandLine.Model.OptionSpec option)) {
            return label;
        }
        String names = Arrays.stream(option.names())
                .map(name -> "\\fB" + text(name) + "\\fR")
                .collect(Collectors.joining(", "));
        return option.arity().max() == 0 ? names : names + "=" + label;
    }

    private static List<String> commands(CommandLine command) {
        return subcommands(command).stream()
                .flatMap(each -> {
                    each.getHelp();
                    String header = joined(each.getCommandSpec().usageMessage().header());
                    return Stream.of(".TP", reference(each), text(header));
                })
                .toList();
    }

    private static String reference(CommandLine command) {
        return "\\fB" + text(name(command)) + "\\fR(" + SECTION + ")";
    }

    private static List<String> paragraph(String[] lines) {
        String paragraph = joined(lines);
        return paragraph.isEmpty() ? List.of() : List.of(text(paragraph));
    }

    /** Picocli's texts are formats, in which a line ends with %n. */
    private static String joined(String[] formats) {
        return Arrays.stream(formats)
                .map(format -> String.format(Locale.ROOT, format).strip())
                .collect(Collectors.joining(" "))
                .strip();
    }

    /** Returns words as roff shows them: no letter of theirs is a request or an escape. */
    private static String text(String words) {
        String escaped = words.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\"", "\\(dq") + "\"";
    }
}

package readiness.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import readiness.console.Environment;
import readiness.invocation.Invocation;
import readiness.terminal.Face;
import readiness.terminal.PlainFace;
import readiness.terminal.RichFace;
import readiness.wording.Printable;

/** Chooses the face of a survey: the rich one only where a person sits at a terminal that can do it, and wants it. */
final class FaceChooser {

    private FaceChooser() {}

    static Face of(Invocation invocation) {
        var out = invocation.console().out();
        var environment = invocation.console().environment();
        boolean typed = environment.terminal().getAsBoolean();
        boolean ascii = typed && environment.asciiOnly();
        UnaryOperator<String> displayable =
                words -> ascii ? inAscii(Printable.safe(words)) : shown(Printable.safe(words), environment.charset());
        return typed && !invocation.isPlain()
                ? rich(environment, out, displayable, invocation.wording().say("any-key"), invocation.isColored(true))
                : new PlainFace(environment.in(), out, displayable, typed);
    }

    /** JLine is loaded here and nowhere else: a pipe must not pay for it. */
    private static Face rich(
            Environment environment, PrintWriter out, UnaryOperator<String> displayable, String more, boolean colored) {
        try {
            return RichFace.open(displayable, colored, more, environment.charset());
        } catch (IOException incapable) {
            return new PlainFace(environment.in(), out, displayable, true);
        }
    }

    /** Returns the words in characters that the terminal has, with as many accents as it has. */
    private static String shown(String words, Charset charset) {
        var encoder = charset.newEncoder();
        return encoder.canEncode(words)
                ? words
                : words.codePoints()
                        .mapToObj(Character::toString)
                        .map(each -> encoder.canEncode(each) ? each : inAscii(each))
                        .collect(Collectors.joining());
    }

    /** Returns the words without accents, with plain quotes and spaces: still readable where there is nothing else. */
    static String inAscii(String words) {
        String apart = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return apart.replaceAll("[’‘]", "'")
                .replaceAll("[\\u00a0\\u202f]", " ")
                .replaceAll("«\\s?|\\s?»|[“”]", "\"")
                .replace("œ", "oe")
                .replaceAll("[^\\x00-\\x7f]", "-");
    }
}

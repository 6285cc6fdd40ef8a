package readiness.cli;

import java.io.IOException;
import java.util.function.UnaryOperator;
import readiness.console.InputLines;
import readiness.console.ScreenWords;
import readiness.invocation.Invocation;
import readiness.terminal.Face;
import readiness.terminal.PlainFace;
import readiness.terminal.RichFace;
import readiness.wording.Printable;

/** Chooses the face of a survey: the rich one only where a person sits at a terminal that can do it, and wants it. */
final class FaceChooser {

    private FaceChooser() {}

    static Face of(Invocation invocation) {
        var environment = invocation.console().environment();
        boolean typed = environment.terminal().getAsBoolean();
        boolean ascii = typed && environment.asciiOnly();
        UnaryOperator<String> displayable = words -> ascii
                ? ScreenWords.inAscii(Printable.safe(words))
                : ScreenWords.in(environment.charset(), Printable.safe(words));
        return typed && !invocation.isPlain() ? rich(invocation, displayable) : plain(invocation, displayable, typed);
    }

    /** JLine is loaded here and nowhere else: a pipe must not pay for it. */
    private static Face rich(Invocation invocation, UnaryOperator<String> displayable) {
        String more = invocation.wording().say("any-key");
        var charset = invocation.console().environment().charset();
        try {
            return RichFace.open(displayable, invocation.isColored(true), more, charset);
        } catch (IOException incapable) {
            return plain(invocation, displayable, true);
        }
    }

    private static Face plain(Invocation invocation, UnaryOperator<String> displayable, boolean typed) {
        var lines = new InputLines(invocation.console(), invocation.wording());
        return new PlainFace(
                lines::next, lines::areWaiting, invocation.console().out(), displayable, typed);
    }
}

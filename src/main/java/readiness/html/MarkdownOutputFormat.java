package readiness.html;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;

/** Markdown (CommonMark, with the tables of GitHub), in which every word of a page stays a word. */
final class MarkdownOutputFormat extends CommonMarkupOutputFormat<MarkdownOutputFormat.Markdown> {

    static final MarkdownOutputFormat INSTANCE = new MarkdownOutputFormat();

    private MarkdownOutputFormat() {}

    /** A piece of finished Markdown. */
    static final class Markdown extends CommonTemplateMarkupOutputModel<Markdown> {

        private Markdown(String plain, String markup) {
            super(plain, markup);
        }

        @Override
        public MarkdownOutputFormat getOutputFormat() {
            return INSTANCE;
        }
    }

    @Override
    public String getName() {
        return "Markdown";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public void output(String words, Writer out) throws IOException {
        out.write(escapePlainText(words));
    }

    /**
     * Returns the words on one line, with a backslash before each mark that could begin markup, a link or, at the
     * beginning of a line, a list, a heading or a command to a build server.
     */
    @Override
    public String escapePlainText(String words) {
        return words.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("[\\\\`*_{}\\[\\]<>#|~&!$@^]", "\\\\$0")
                .replaceAll("(?<=[A-Za-z]):(?=/)", "\\\\:")
                .replaceAll("(?i)(?<=www)\\.", "\\\\.")
                .replaceAll("^(?=[-+=]|::)", "\\\\")
                .replaceAll("^(\\d+)(?=[.)](?:\\s|$))", "$1\\\\");
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String name) {
        return false;
    }

    @Override
    protected Markdown newTemplateMarkupOutputModel(String plain, String markup) {
        return new Markdown(plain, markup);
    }
}

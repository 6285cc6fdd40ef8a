package readiness.html;

import readiness.wording.Keyword;

/** What can be wrong with a template other than its words. */
public enum TemplateFault implements Keyword {
    /** A link, a pipe or a folder is in its place. */
    NO_FILE,
    /** It leads out of the folder of templates. */
    OUTSIDE,
    /** It had not come to an end in time. */
    ENDLESS,
    /** It makes more than any page is long. */
    TOO_LONG,
    /** It calls itself again and again, or is nested too deeply. */
    TOO_DEEP,
    /** What it puts together needs more memory than there is. */
    TOO_LARGE,
    /** It asks for the time, so that the same files would not give the same page. */
    CLOCK
}

package readiness.page;

/** A page's own words, which no result changes: headings, and the heads of columns. */
public final class Labels {

    private final PageWording wording;

    public Labels(PageWording wording) {
        this.wording = wording;
    }

    /**
     * Returns the words of this name; what a script fills in is left open.
     *
     * @throws IllegalArgumentException if the page has no such words
     */
    public String get(String name) {
        if (!wording.has("label-" + name)) {
            throw new IllegalArgumentException("the page has no label " + name);
        }
        return wording.unfilled("label-" + name);
    }
}

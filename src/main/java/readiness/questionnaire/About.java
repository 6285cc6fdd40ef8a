package readiness.questionnaire;

/** Whom a questionnaire is about. */
public enum About {
    TEAM("team"),
    ORGANISATION("organisation");

    private final String key;

    About(String key) {
        this.key = key;
    }

    /** Returns the word for it in files. */
    public String key() {
        return key;
    }
}

package readiness.export;

import tools.jackson.core.util.JsonpCharacterEscapes;

/** Character escapes for JSON inside an HTML script element: {@code <}, {@code >}, {@code &}, U+2028 and U+2029. */
final class ScriptEscapes extends JsonpCharacterEscapes {

    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] escapes = super.getEscapeCodesForAscii().clone();
        for (char sign : new char[] {'<', '>', '&'}) {
            escapes[sign] = ESCAPE_STANDARD;
        }
        return escapes;
    }
}

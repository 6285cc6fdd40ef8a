package readiness.invocation;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import readiness.wording.Language;

/** Reads {@code en} or {@code fr}. */
public final class LanguageConverter implements ITypeConverter<Language> {

    @Override
    public Language convert(String code) {
        return Language.of(code)
                .orElseThrow(() -> new TypeConversionException(code
                        + " ("
                        + Arrays.stream(Language.values()).map(Language::code).collect(Collectors.joining(", "))
                        + ")"));
    }
}

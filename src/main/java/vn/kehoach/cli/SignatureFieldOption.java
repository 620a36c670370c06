package vn.kehoach.cli;

import picocli.CommandLine.Model.OptionSpec;

import vn.kehoach.render.pdf.SignatureField;

import java.util.List;
import java.util.stream.Stream;

/** {@code --signature-field}, alone or with places: alone it may stand before the plans. */
final class SignatureFieldOption {
    static final List<String> WORDS =
            Stream.of(SignatureField.values()).map(SignatureField::word).toList();

    private static final String SEPARATOR = ",";
    private static final String USUAL = SignatureField.SIGNER.word();

    private SignatureFieldOption() {}

    static OptionSpec spec(Words words) {
        return OptionSpec.builder("--signature-field")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .splitRegex(SEPARATOR)
                .arity("0..1")
                .fallbackValue(USUAL)
                .paramLabel(String.join("|", WORDS))
                .completionCandidates(WORDS)
                .preprocessor((arguments, command, option, facts) -> {
                    boolean attached = "=".equals(facts.get("separator"));
                    if (!attached && (arguments.isEmpty() || !isPlaces(arguments.peek()))) {
                        arguments.push(USUAL);
                    }
                    return false; // picocli takes the value from here
                })
                .description(words.of("option.signature-field"))
                .build();
    }

    private static boolean isPlaces(String argument) {
        return WORDS.containsAll(List.of(argument.split(SEPARATOR)));
    }
}

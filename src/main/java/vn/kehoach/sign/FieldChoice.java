package vn.kehoach.sign;

import vn.kehoach.render.pdf.SignatureField;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of a file's empty signature fields is signed. */
public sealed interface FieldChoice {
    /** In the order of signing: the signer, then the agency; then by name. */
    record First() implements FieldChoice {}

    record AtPlace(SignatureField place) implements FieldChoice {}

    record Named(String name) implements FieldChoice {}

    /** An invisible signature. */
    record None() implements FieldChoice {}

    private static Comparator<String> order() {
        return Comparator.comparingInt((String name) ->
                        SignatureField.of(name)
                                .map(SignatureField::ordinal)
                                .orElse(SignatureField.values().length))
                .thenComparing(Comparator.naturalOrder());
    }

    /**
     * @param empty names of the fields
     * @return empty for an invisible signature
     */
    default Optional<String> among(List<String> empty) throws SigningException {
        List<String> ordered = empty.stream().sorted(order()).toList();
        return switch (this) {
            case None() -> Optional.empty();
            case First() -> ordered.stream().findFirst();
            case AtPlace(SignatureField place) ->
                    Optional.of(
                            ordered.stream()
                                    .filter(name ->
                                            SignatureField.of(name)
                                                    .filter(place::equals)
                                                    .isPresent())
                                    .findFirst()
                                    .orElseThrow(() -> unknown(place.word(), ordered)));
            case Named(String name) -> {
                if (!ordered.contains(name)) {
                    throw unknown(name, ordered);
                }
                yield Optional.of(name);
            }
        };
    }

    private static SigningException unknown(String asked, List<String> empty) {
        return new SigningException(new SigningProblem.NoSuchField(asked, empty));
    }
}

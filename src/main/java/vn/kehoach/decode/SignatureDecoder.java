package vn.kehoach.decode;

import vn.kehoach.model.Provenance;
import vn.kehoach.model.Signature;
import vn.kehoach.model.Signature.Authority;
import vn.kehoach.source.Places;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

final class SignatureDecoder {
    static final Shape SHAPE =
            Shape.of(Owner.SIGNATURE)
                    .required("authority", "offices")
                    .optional("name")
                    .illustratable();

    private static final Choices<Authority> AUTHORITIES =
            Choices.named(Arrays.stream(Authority.values()), SignatureDecoder::written);

    private SignatureDecoder() {}

    /** Of a plan that says nothing of it. */
    static Signature unsaid(Places plan) {
        return new Signature(Authority.NONE, List.of(), null, Provenance.OWN, plan);
    }

    static Signature decode(Fields fields) {
        List<String> offices = fields.wordsList("offices");
        fields.find("authority")
                .flatMap(value -> AUTHORITIES.find(value.rawText()))
                .ifPresent(authority -> count(fields, authority, offices.size()));
        return new Signature(
                fields.requiredChoice("authority", AUTHORITIES, Authority.NONE),
                offices,
                fields.wordsOrNull("name"),
                fields.provenance(),
                fields.places());
    }

    private static void count(Fields fields, Authority authority, int given) {
        List<Integer> allowed =
                IntStream.rangeClosed(authority.fewestOffices(), authority.mostOffices())
                        .boxed()
                        .toList();
        if (given > 0 && !allowed.contains(given)) {
            fields.report(
                    new ValueProblem.OfficesMiscounted(written(authority), given, allowed),
                    fields.keyPlace("offices"));
        }
    }

    /** Capitals, as they are printed. */
    private static String written(Authority authority) {
        return authority == Authority.NONE ? "none" : authority.name();
    }
}

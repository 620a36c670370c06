package vn.kehoach.decode;

import static vn.kehoach.decode.ScalarForm.WORDS;
import static vn.kehoach.decode.ValueForm.oneOrList;

import vn.kehoach.diagnostic.Edit;
import vn.kehoach.model.Provenance;
import vn.kehoach.model.Signature;
import vn.kehoach.model.Signature.Authority;
import vn.kehoach.source.Places;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

final class SignatureDecoder {
    private static final Choices<Authority> AUTHORITIES =
            Choices.named(Arrays.stream(Authority.values()), SignatureDecoder::written);

    static final Shape SHAPE =
            Shape.of(Owner.SIGNATURE)
                    .required("authority", AUTHORITIES)
                    .required("offices", oneOrList(WORDS))
                    .optional("name", WORDS)
                    .illustratable();

    /** How the Party writes them: "T/M", "K/T", "T/L". */
    private static final Pattern PARTY = Pattern.compile("(?i)(?:T/M|K/T|T/L)\\.?");

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
                authority(fields),
                offices,
                fields.wordsOrNull("name"),
                fields.provenance(),
                fields.places());
    }

    private static Authority authority(Fields fields) {
        Optional<Value> party =
                fields.find("authority").filter(value -> PARTY.matcher(value.rawText()).matches());
        if (party.isEmpty()) {
            return fields.requiredChoice("authority", AUTHORITIES, Authority.NONE);
        }
        String written = party.get().rawText();
        String ours = written.toUpperCase(Locale.ROOT).replaceAll("[/.]", "");
        party.get()
                .reportRepaired(
                        new ValueProblem.PartyAuthority(written, ours),
                        new Edit(party.get().place(), ours));
        return Authority.valueOf(ours);
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

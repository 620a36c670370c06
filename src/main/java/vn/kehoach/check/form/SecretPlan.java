package vn.kehoach.check.form;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.model.Secrecy;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A state secret, which must not be handled on an ordinary machine. */
public record SecretPlan(Secrecy secrecy) implements NeverSilenced {
    private static final Pattern STAMP =
            Pattern.compile("^\\(?((?iu:tuyệt mật|tối mật)|MẬT|Mật)\\)?(?:[.!]?$| ?[-–:] )");

    @Override
    public Code code() {
        return new Code("TT-20");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Secrecy secrecy = plan.plan().handling().secrecy();
        if (secrecy == null) {
            return plan.passages().stream().flatMap(SecretPlan::stamped);
        }
        return switch (plan.plan().houseStyle().machine()) {
            case SET_APART_FOR_SECRETS -> Stream.empty();
            case ORDINARY ->
                    Stream.of(
                            Diagnostic.of(
                                    new SecretPlan(secrecy),
                                    plan.plan().places().value("secrecy")));
        };
    }

    /** A mark that someone typed where the stamp would be. */
    private static Stream<Diagnostic> stamped(Passage passage) {
        return passage.find(STAMP)
                .map(found ->
                        Diagnostic.of(
                                new SecretPlan(
                                        switch (found.group(1).toLowerCase(Locale.ROOT)) {
                                            case "tuyệt mật" -> Secrecy.TUYET_MAT;
                                            case "tối mật" -> Secrecy.TOI_MAT;
                                            default -> Secrecy.MAT;
                                        }),
                                passage.span(found.start(1), found.end(1))));
    }
}

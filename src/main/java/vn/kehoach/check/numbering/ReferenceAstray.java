package vn.kehoach.check.numbering;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * "tại mục III.9" in a plan without it.
 *
 * @param reference as written
 */
public record ReferenceAstray(String reference) implements Problem {
    private static final Search TABLE = Search.of("ảng ");

    @Override
    public Code code() {
        return new Code("XRF-01");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Set<String> addresses =
                plan.numbering().all().map(place -> place.address()).collect(Collectors.toSet());
        Stream<Diagnostic> sections =
                OwnReference.inBody(plan, SectionReference.PATTERN, SectionReference.HINT)
                        .filter(each -> !addresses.contains(SectionReference.address(each.found())))
                        .map(ReferenceAstray::diagnostic);
        return Stream.concat(sections, tables(plan));
    }

    /** Tables have no numbers but those that a caption was given by hand. */
    private static Stream<Diagnostic> tables(ResolvedPlan plan) {
        Pattern caption = Pattern.compile("^(?iu:bảng|biểu)(?: số)? ([0-9]{1,2})(?![0-9])");
        Set<String> numbers =
                plan.passages().stream()
                        .flatMap(passage -> passage.find(caption))
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet());
        Pattern reference =
                Pattern.compile(
                        "(?<=(?:tại|theo|trong|ở|xem|nêu|như) )(?iu:bảng)(?: số)?"
                                + " ([0-9]{1,2})(?![0-9])");
        return OwnReference.inBody(plan, reference, TABLE)
                .filter(each -> !numbers.contains(each.found().group(1)))
                .map(ReferenceAstray::diagnostic);
    }

    private static Diagnostic diagnostic(OwnReference reference) {
        MatchResult found = reference.found();
        return Diagnostic.of(
                new ReferenceAstray(found.group()),
                reference.sentence().span(found.start(), found.end()));
    }
}

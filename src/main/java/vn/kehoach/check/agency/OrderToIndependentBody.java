package vn.kehoach.check.agency;

import vn.kehoach.check.name.Bearer;
import vn.kehoach.check.name.Hit;
import vn.kehoach.check.name.NameBook;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;
import vn.kehoach.source.Span;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "Giao Tòa án ...": a body that is not under the People's Committee is asked, not told.
 *
 * @param verb as written
 */
public record OrderToIndependentBody(String verb, String body) implements Problem {
    private static final Search ORDER =
            Search.of("(?<![^ ])(?iu:(" + Agencies.WORDS.anyOf("order") + "))(?: cho)?:? ");

    /** At the start of a clause only: "được giao", "theo yêu cầu" are no orders. */
    private static final List<String> BEFORE_ORDER =
            List.of(". ", "; ", ": ", "UBND tỉnh ", "UBND Thành phố ", "UBND thành phố ");

    private static final Pattern BODY =
            Pattern.compile(Agencies.WORDS.anyOf("not-under-the-committee") + "(?![\\p{L}])");
    private static final Pattern MENTION = Pattern.compile("\\$\\{([a-z0-9-]+)(?:\\|[a-z]+)?}");

    @Override
    public Code code() {
        return new Code("AGC-09");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        NameBook book = NameBook.of(plan);
        return plan.passagesWith(ORDER)
                .flatMap(passage ->
                        passage.find(ORDER)
                                .filter(order -> beginsClause(order, passage.letters()))
                                .flatMap(order ->
                                        body(passage, order.end(), book, plan)
                                                .map(body -> diagnostic(passage, order, body))
                                                .stream()));
    }

    private static boolean beginsClause(MatchResult order, String letters) {
        int at = order.start();
        return at == 0
                || BEFORE_ORDER.stream()
                        .anyMatch(before -> letters.startsWith(before, at - before.length()));
    }

    private static Diagnostic diagnostic(Passage passage, MatchResult order, String body) {
        Span verb = passage.span(order.start(1), order.end(1));
        boolean capital = Character.isUpperCase(order.group(1).charAt(0));
        Diagnostic diagnostic =
                Diagnostic.of(
                        new OrderToIndependentBody(order.group(1), body),
                        passage.span(order.start(1), order.end()));
        return order.group().equals(order.group(1) + " ")
                ? diagnostic.repairedBy(new Edit(verb, capital ? "Đề nghị" : "đề nghị"))
                : diagnostic;
    }

    private static Optional<String> body(
            Passage passage, int at, NameBook book, ResolvedPlan plan) {
        String letters = passage.letters();
        if (at < letters.length() && letters.charAt(at) == Passage.MENTION) {
            Matcher mention = MENTION.matcher(passage.text().written().text());
            return mention.find(at) && mention.start() == at
                    ? plan.assignees()
                            .find(new AssigneeId(mention.group(1)))
                            .filter(OrderToIndependentBody::isIndependent)
                            .flatMap(each -> plan.assignees().findName(each.id().value()))
                            .map(name -> name.name())
                    : Optional.empty();
        }
        Optional<Hit> hit = book.at(passage, at);
        if (hit.isPresent()) {
            return hit.filter(each ->
                            each.bearers().stream()
                                    .map(Bearer::assignee)
                                    .allMatch(OrderToIndependentBody::isIndependent))
                    .map(Hit::words);
        }
        Matcher body = BODY.matcher(letters).region(at, letters.length());
        return body.lookingAt() ? Optional.of(body.group()) : Optional.empty();
    }

    private static boolean isIndependent(Assignee assignee) {
        return switch (assignee.kind()) {
            case CENTRAL, PARTY, UNION, COUNCIL -> true;
            case VERTICAL ->
                    assignee.names().stream()
                            .noneMatch(name ->
                                    Agencies.WORDS.words("also-directed").stream()
                                            .anyMatch(name.name()::startsWith));
            case COMMITTEE, DEPARTMENT, DISTRICT, COMMUNE, AGENCY, GROUP -> false;
        };
    }
}

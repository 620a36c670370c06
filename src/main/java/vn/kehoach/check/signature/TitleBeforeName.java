package vn.kehoach.check.signature;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.AssigneeKind;
import vn.kehoach.model.Signature;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "TS. Nguyễn Văn A": a degree or a title where only the name is due. */
public record TitleBeforeName(String title, String name) implements Problem {
    private static final Pattern ANY = titles(Offices.WORDS.anyOf("title"));
    private static final Pattern RANK = titles(Offices.WORDS.anyOf("rank"));

    @Override
    public Code code() {
        return new Code("SIG-03");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Signature signature = plan.plan().signature();
        if (signature.name() == null) {
            return Stream.empty();
        }
        String name = signature.name();
        return Stream.of(ANY, RANK)
                .filter(titles -> titles != RANK || !writesRanks(plan))
                .map(titles -> titles.matcher(name))
                .filter(Matcher::lookingAt)
                .limit(1)
                .map(found -> diagnostic(found, name, signature.places().value("name")));
    }

    private static Diagnostic diagnostic(Matcher found, String name, Span place) {
        String rest = name.substring(found.end());
        Diagnostic diagnostic =
                Diagnostic.of(new TitleBeforeName(found.group().strip(), rest), place);
        int start = place.text().indexOf(name);
        if (start < 0) {
            return diagnostic;
        }
        int from = place.from() + start;
        return diagnostic.repairedBy(new Edit(place.file().span(from, from + found.end()), ""));
    }

    /** The armed forces: their ministries have said so. */
    private static boolean writesRanks(ResolvedPlan plan) {
        return plan.assignees()
                .find(plan.plan().issuer().value())
                .map(issuer -> issuer.kind() == AssigneeKind.VERTICAL)
                .orElse(false);
    }

    /** One or more, "PGS.TS. ", each a word of its own, and a name after them. */
    private static Pattern titles(String any) {
        return Pattern.compile("(?iu)(?:" + any + "(?:\\.\\s*|\\s+|,\\s*))+(?=\\p{L})");
    }
}

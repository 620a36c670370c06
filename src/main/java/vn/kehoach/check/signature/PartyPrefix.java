package vn.kehoach.check.signature;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * "T/M", as documents of the Party are signed.
 *
 * @param ours what it is called in a document of the state
 */
public record PartyPrefix(String prefix, String ours) implements NeverSilenced {
    @Override
    public Code code() {
        return new Code("SIG-04");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.plan().signature().offices().stream()
                .map(Offices.PREFIX::matcher)
                .filter(found -> found.find() && found.group(1) != null)
                .map(PartyPrefix::of)
                .map(problem ->
                        Diagnostic.of(problem, plan.plan().signature().places().value("offices")));
    }

    private static PartyPrefix of(Matcher found) {
        String prefix = found.group(1).toUpperCase(Locale.ROOT);
        return new PartyPrefix(prefix, prefix.replace("/", ""));
    }
}

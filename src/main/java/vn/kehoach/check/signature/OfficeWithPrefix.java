package vn.kehoach.check.signature;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.regex.Matcher;
import java.util.stream.Stream;

/** An office behind "KT." typed by hand, which is printed from the authority. */
public record OfficeWithPrefix(String prefix, String office) implements NeverSilenced {
    @Override
    public Code code() {
        return new Code("SIG-01");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.plan().signature().offices().stream()
                .map(Offices.PREFIX::matcher)
                .filter(found -> found.find() && found.group(2) != null)
                .map(found -> new OfficeWithPrefix(found.group().strip(), rest(found)))
                .map(problem ->
                        Diagnostic.of(problem, plan.plan().signature().places().value("offices")));
    }

    private static String rest(Matcher prefix) {
        return prefix.replaceFirst("").strip();
    }
}

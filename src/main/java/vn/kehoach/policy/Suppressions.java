package vn.kehoach.policy;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Silence;
import vn.kehoach.yaml.YamlNode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Those of a plan. */
record Suppressions(List<Suppression> all, @Nullable LocalDate day) {

    static Suppressions read(
            List<YamlNode> trees, Circumstances circumstances, Diagnostics faults) {
        List<Suppression> all = new ArrayList<>();
        for (YamlNode tree : trees) {
            for (Suppression each : SuppressionReader.read(tree, faults)) {
                if (isKnown(each, circumstances, faults)) {
                    reportIfExpired(each, circumstances, faults);
                    all.add(each);
                }
            }
        }
        return new Suppressions(List.copyOf(all), circumstances.day());
    }

    private static boolean isKnown(
            Suppression suppression, Circumstances circumstances, Diagnostics faults) {
        Set<Code> codes = circumstances.codes().get();
        RuleName rule = suppression.rule().value();
        if (codes.isEmpty() || rule.isAmong(codes)) {
            return true;
        }
        faults.report(
                new PolicyProblem.UnknownRule(rule.text(), rule.nearest(codes)),
                suppression.rule().span());
        return false;
    }

    private static void reportIfExpired(
            Suppression suppression, Circumstances circumstances, Diagnostics faults) {
        if (suppression.until() != null && suppression.hasExpired(circumstances.day())) {
            faults.report(
                    new PolicyProblem.SuppressionExpired(
                            suppression.rule().value().text(), suppression.until().value()),
                    suppression.until().span());
        }
    }

    /** A group means those of it that can be silenced. */
    List<Suppression> covering(Diagnostic diagnostic) {
        boolean refuses = diagnostic.problem().silence() == Silence.NEVER;
        return all.stream()
                .filter(each -> each.covers(diagnostic.code(), diagnostic.span()))
                .filter(each -> !refuses || !each.rule().value().isGroup())
                .toList();
    }

    boolean allExpired(List<Suppression> suppressions) {
        return suppressions.stream().allMatch(each -> each.hasExpired(day));
    }

    List<Suppression> unused(Set<Suppression> used, Set<Code> elsewhere) {
        return all.stream()
                .filter(each -> !used.contains(each) && !each.hasExpired(day))
                .filter(each -> !each.rule().value().isAmong(elsewhere))
                .toList();
    }
}

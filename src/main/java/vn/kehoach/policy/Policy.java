package vn.kehoach.policy;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Silence;
import vn.kehoach.yaml.YamlNode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What of a plan's diagnostics is reported. */
public final class Policy {
    private final List<Suppression> suppressions;
    private final Circumstances circumstances;
    private final Diagnostics faults;

    private Policy(
            List<Suppression> suppressions, Circumstances circumstances, Diagnostics faults) {
        this.suppressions = suppressions;
        this.circumstances = circumstances;
        this.faults = faults;
    }

    /** By the comments in these files. */
    public static Policy of(List<YamlNode> trees, Circumstances circumstances) {
        Diagnostics faults = new Diagnostics();
        List<Suppression> suppressions = new ArrayList<>();
        for (YamlNode tree : trees) {
            for (Suppression each : SuppressionReader.read(tree, faults)) {
                if (isKnown(each, circumstances, faults)) {
                    reportIfExpired(each, circumstances, faults);
                    suppressions.add(each);
                }
            }
        }
        return new Policy(suppressions, circumstances, faults);
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

    /** What is wrong with the suppressions themselves, whatever they silence. */
    public List<Diagnostic> faults() {
        return faults.sorted();
    }

    public Judgement judge(List<Diagnostic> found) {
        List<Diagnostic> kept = new ArrayList<>();
        Set<Suppression> used = new LinkedHashSet<>();
        for (Diagnostic diagnostic : found) {
            List<Suppression> covering = covering(diagnostic);
            boolean refused = diagnostic.problem().silence() == Silence.NEVER;
            if (refused) {
                covering.forEach(each -> kept.add(refusal(each)));
            }
            if (refused
                    || covering.stream().allMatch(each -> each.hasExpired(circumstances.day()))) {
                kept.add(diagnostic);
            }
            used.addAll(covering);
        }
        return new Judgement(kept, used);
    }

    /** A group means those of it that can be silenced. */
    private List<Suppression> covering(Diagnostic diagnostic) {
        boolean refuses = diagnostic.problem().silence() == Silence.NEVER;
        return suppressions.stream()
                .filter(each -> each.covers(diagnostic.code(), diagnostic.span()))
                .filter(each -> !refuses || !each.rule().value().isGroup())
                .toList();
    }

    private static Diagnostic refusal(Suppression suppression) {
        return Diagnostic.of(
                new PolicyProblem.SuppressionRefused(suppression.rule().value().text()),
                suppression.rule().span());
    }

    /** Suppressions that silenced nothing, once all that can be found has been. */
    public List<Diagnostic> unused(Judgement judgement) {
        return suppressions.stream()
                .filter(each -> !judgement.used().contains(each))
                .filter(each -> !each.hasExpired(circumstances.day()))
                .map(each ->
                        Diagnostic.of(
                                new PolicyProblem.SuppressionUnused(each.rule().value().text()),
                                each.rule().span()))
                .toList();
    }
}

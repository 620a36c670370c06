package vn.kehoach.policy;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Silence;
import vn.kehoach.model.Weighing;
import vn.kehoach.yaml.YamlNode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What of a plan's diagnostics is reported, and how much each weighs. */
public final class Policy {
    private final Suppressions suppressions;
    private final Weighings weighings;
    private final Diagnostics faults;

    private Policy(Suppressions suppressions, Weighings weighings, Diagnostics faults) {
        this.suppressions = suppressions;
        this.weighings = weighings;
        this.faults = faults;
    }

    /** By the comments in the files of a plan, and by what the house says. */
    public static Policy of(
            List<YamlNode> trees,
            List<Weighing> weighings,
            PlanPlace place,
            Circumstances circumstances) {
        Diagnostics faults = new Diagnostics();
        Weighings.reportUnknown(weighings, circumstances, faults);
        return new Policy(
                Suppressions.read(trees, circumstances, faults),
                new Weighings(weighings, place),
                faults);
    }

    public Judgement judge(List<Diagnostic> found) {
        List<Diagnostic> kept = new ArrayList<>();
        Set<Suppression> used = new LinkedHashSet<>();
        Diagnostics refused = new Diagnostics();
        for (Diagnostic diagnostic : found) {
            List<Suppression> covering = suppressions.covering(diagnostic);
            boolean refusable = diagnostic.problem().silence() == Silence.NEVER;
            if (refusable) {
                covering.forEach(each ->
                        refused.report(
                                new PolicyProblem.SuppressionRefused(each.rule().value().text()),
                                each.rule().span()));
            }
            if (refusable || suppressions.allExpired(covering)) {
                weighings.weigh(diagnostic, refused).ifPresent(kept::add);
            }
            used.addAll(covering);
        }
        List<Diagnostic> told = new ArrayList<>(OneCause.of(kept));
        told.addAll(refused.sorted());
        return new Judgement(told, used);
    }

    /** What is wrong with comments and house style themselves, whatever was found. */
    public List<Diagnostic> faults() {
        return weighed(faults.sorted().stream());
    }

    /**
     * Suppressions that silenced nothing, once all that can be found in a plan has been.
     *
     * @param elsewhere codes that are not looked for in a plan alone
     */
    public List<Diagnostic> unused(Judgement judgement, Set<Code> elsewhere) {
        return weighed(
                suppressions.unused(judgement.used(), elsewhere).stream()
                        .filter(each -> !isShared(each))
                        .map(Policy::unused));
    }

    /**
     * Suppressions of shared files that silenced nothing in this plan, and patterns of others: what
     * all plans have in common serves none.
     *
     * @param used anywhere
     */
    public List<Diagnostic> idle(Set<Suppression> used, Set<Code> elsewhere) {
        return weighed(
                Stream.concat(
                        suppressions.unused(used, elsewhere).stream()
                                .filter(this::isShared)
                                .map(Policy::unused),
                        weighings.patternsOfOthers().stream()
                                .map(each ->
                                        Diagnostic.of(
                                                new PolicyProblem.PatternMatchesNoPlan(
                                                        each.value()),
                                                each.span()))));
    }

    private boolean isShared(Suppression suppression) {
        return weighings.place().isShared(suppression.rule().span().file());
    }

    private static Diagnostic unused(Suppression suppression) {
        return Diagnostic.of(
                new PolicyProblem.SuppressionUnused(suppression.rule().value().text()),
                suppression.rule().span());
    }

    private List<Diagnostic> weighed(Stream<Diagnostic> own) {
        Diagnostics refused = new Diagnostics();
        return own.flatMap(each -> weighings.weigh(each, refused).stream()).toList();
    }
}

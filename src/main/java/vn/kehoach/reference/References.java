package vn.kehoach.reference;

import vn.kehoach.compiler.PlanReading;
import vn.kehoach.resolve.Declaration;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ids of plans that stand side by side, and of what they share. */
public final class References {
    private final List<PlanReferences> plans;

    private References(List<PlanReferences> plans) {
        this.plans = List.copyOf(plans);
    }

    /**
     * @param plans those of one folder; of a plan that is missing, nothing is found and nothing
     *     renamed
     */
    public static References of(List<PlanReading> plans) {
        return new References(plans.stream().map(PlanReferences::of).toList());
    }

    /** In reading order. */
    public List<Declaration> declarations() {
        return ordered(plans.stream().flatMap(plan -> plan.declarations().stream()));
    }

    /** All things of that id: a task and a goal, or a task of each of two plans, may share it. */
    public List<Declaration> declared(String id) {
        return ordered(
                plans.stream()
                        .flatMap(plan -> plan.declarations().stream())
                        .filter(each -> each.id().equals(id)));
    }

    /** Every place where an id is written, in reading order. */
    public List<Occurrence> occurrences() {
        return Stream.concat(
                        declarations().stream().map(IdLetters::of),
                        plans.stream().flatMap(plan -> plan.uses().stream()).map(IdLetters::of))
                .distinct()
                .sorted()
                .toList();
    }

    /** The place of the declaration and of all that lead to it, in reading order. */
    public List<Occurrence> of(Declaration declaration) {
        return Stream.concat(
                        Stream.of(IdLetters.of(declaration)),
                        plans.stream().flatMap(plan -> plan.usesOf(declaration)).map(IdLetters::of))
                .distinct()
                .sorted()
                .toList();
    }

    /** What is named inside a declaration, itself left out. */
    public List<Occurrence> within(Declaration declaration) {
        return plans.stream()
                .flatMap(plan -> plan.uses().stream())
                .filter(use -> declaration.whole().contains(use.span()))
                .map(IdLetters::of)
                .distinct()
                .sorted()
                .toList();
    }

    /** The innermost thing in whose words a place lies. */
    public Optional<Declaration> around(Span place) {
        return plans.stream()
                .flatMap(plan -> plan.declarations().stream())
                .filter(each -> each.whole().contains(place))
                .min(Comparator.comparingInt(References::length));
    }

    private static int length(Declaration declaration) {
        Span whole = declaration.whole();
        return whole.to() - whole.from();
    }

    /** The places in one file, in reading order. */
    public List<Occurrence> in(SourceFile file) {
        return Stream.concat(
                        plans.stream()
                                .flatMap(plan -> plan.declarations().stream())
                                .filter(each -> each.place().file().equals(file))
                                .map(IdLetters::of),
                        plans.stream()
                                .flatMap(plan -> plan.uses().stream())
                                .filter(each -> each.span().file().equals(file))
                                .map(IdLetters::of))
                .distinct()
                .sorted()
                .toList();
    }

    /** The id at an offset of a file, in UTF-16 units. */
    public Optional<Occurrence> at(SourceFile file, int offset) {
        return in(file).stream().filter(each -> each.holds(offset)).findFirst();
    }

    /**
     * What an id leads to: one thing in a sound plan. An id in a shared file may lead to a thing of
     * each plan.
     */
    public List<Declaration> declarations(Occurrence occurrence) {
        return ordered(
                plans.stream()
                        .filter(plan -> plan.holds(occurrence))
                        .flatMap(plan -> plan.declared(occurrence.kind(), occurrence.id())));
    }

    /** Things of which another id would be one too many, if a declaration got it. */
    List<Declaration> alike(Declaration declaration, String id) {
        return ordered(plans.stream().flatMap(plan -> plan.alike(declaration, id)));
    }

    private static List<Declaration> ordered(Stream<Declaration> declarations) {
        return declarations.distinct().sorted(Comparator.comparing(Declaration::place)).toList();
    }
}

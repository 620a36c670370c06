package vn.kehoach.mutation;

import vn.kehoach.diagnostic.Edit;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.Assignment;
import vn.kehoach.source.Located;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who does what, wrongly said or not at all. */
final class AssignmentMutations {
    private AssignmentMutations() {}

    static Stream<Kind> kinds() {
        return Stream.of(
                Kind.of(
                        "lead among those who support",
                        "TSK-05",
                        AssignmentMutations::leadSupports),
                Kind.of("supporter named twice", "TSK-07", AssignmentMutations::supportsTwice),
                Kind.of("issuer supports its own plan", "AGC-10", AssignmentMutations::issuer),
                Kind.of("second lead", "TSK-06", AssignmentMutations::secondLead),
                Kind.of("no lead", "FLD-02", AssignmentMutations::noLead));
    }

    private static List<String> ids(List<Located<AssigneeId>> all) {
        return all.stream().map(each -> each.value().text()).toList();
    }

    private static Stream<Assignment> supported(Sample sample) {
        return sample.assignments().filter(each -> !each.support().isEmpty());
    }

    private static Mutant list(
            Sample sample, Assignment each, String key, List<String> ids, List<String> more) {
        String all = Stream.of(ids, more).flatMap(List::stream).collect(Collectors.joining(", "));
        return new Place(sample, each.span(), each.places().value(key)).become("[" + all + "]");
    }

    private static Stream<Mutant> leadSupports(Sample sample) {
        return supported(sample)
                .filter(each -> each.lead().size() == 1)
                .flatMap(each -> {
                    List<String> lead = ids(each.lead());
                    List<String> support = ids(each.support());
                    return Stream.of(
                            list(sample, each, "support", lead, support),
                            list(sample, each, "support", support, lead));
                });
    }

    private static Stream<Mutant> supportsTwice(Sample sample) {
        return supported(sample)
                .flatMap(each -> {
                    List<String> support = ids(each.support());
                    return support.stream()
                            .map(again -> list(sample, each, "support", support, List.of(again)));
                });
    }

    private static Stream<Mutant> issuer(Sample sample) {
        List<String> issuer = List.of(sample.plan().issuer().value().text());
        return supported(sample)
                .map(each -> list(sample, each, "support", ids(each.support()), issuer));
    }

    /** Another single body, where a single body leads: groups lead together on purpose. */
    private static Stream<Mutant> secondLead(Sample sample) {
        Predicate<String> isBody =
                id ->
                        sample.resolved()
                                .assignees()
                                .assignee(new AssigneeId(id))
                                .members()
                                .isEmpty();
        List<String> bodies =
                sample.assignments()
                        .flatMap(each -> ids(each.lead()).stream())
                        .distinct()
                        .filter(isBody)
                        .toList();
        return sample.assignments()
                .filter(each -> each.lead().size() == 1)
                .filter(each -> isBody.test(ids(each.lead()).get(0)))
                .flatMap(each ->
                        bodies.stream()
                                .filter(other -> !ids(each.lead()).contains(other))
                                .filter(other -> !ids(each.support()).contains(other))
                                .limit(2)
                                .map(other ->
                                        list(
                                                sample,
                                                each,
                                                "lead",
                                                ids(each.lead()),
                                                List.of(other))));
    }

    /** The key that opens an element gives its dash to the next one. */
    private static Stream<Mutant> noLead(Sample sample) {
        return sample.assignments()
                .map(each -> {
                    int start = each.places().key("lead").start().offset();
                    String next = each.places().has("support") ? "support" : "tasks";
                    int end = each.places().key(next).start().offset();
                    return Mutant.of(
                            sample,
                            each.places().whole(),
                            new Edit(each.span().file().span(start, end), ""));
                });
    }
}

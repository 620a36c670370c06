package vn.kehoach.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.printed.PlanTree;
import vn.kehoach.resolve.ResolveProblem.UnknownReference;

import java.nio.file.Path;
import java.util.List;

/** Drafters write the name that they know; the message tells the id that bears it. */
class NameInsteadOfIdTest {
    @TempDir private Path root;

    @ParameterizedTest
    @CsvSource({
        "Sở An toàn, so-a",
        "sở an  toàn, so-a",
        "Sở AT, so-a",
        "UBND Thành phố, ubnd",
        "so cay xanh, so-c",
        "Sở Tư pháp,",
    })
    void knowsAssigneesByNameAndShortName(String written, String id) {
        assertThat(
                        problems(
                                PlanTree.in(root)
                                        .content(
                                                "- duties: [{ assignees: '%s', text: Làm. }, { assignees: so-a, text: Làm. }]"
                                                        .formatted(written))))
                .containsExactly(
                        new UnknownReference(
                                EntityKind.ASSIGNEE,
                                written,
                                id == null ? List.of() : List.of(id)));
    }

    @ParameterizedTest
    @CsvSource({
        "30-NQ/TW, nq",
        "Nghị quyết số 30-NQ/TW, nq",
        "Nghị quyết 30, nq",
        "Luật Thủ đô, luat",
        "Sở Biển, so-b",
    })
    void knowsWhatProseMentions(String written, String id) {
        assertThat(problems(PlanTree.in(root).content("- Theo ${%s}.".formatted(written))))
                .containsExactly(
                        new UnknownReference(
                                EntityKind.ASSIGNEE_OR_INSTRUMENT, written, List.of(id)));
    }

    @Test
    void leavesIdsOfTheWrongFormToTheirOwnMessage() {
        assertThat(PlanTree.in(root).content("- Theo ${NQ_30} và ${task dvc}.").problems())
                .extracting(each -> each.substring(0, 6))
                .containsExactly("TXT-05", "TXT-05");
    }

    private static List<Problem> problems(PlanTree tree) {
        return tree.compile().diagnostics().stream().map(Diagnostic::problem).toList();
    }
}

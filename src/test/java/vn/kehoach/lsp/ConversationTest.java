package vn.kehoach.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static vn.kehoach.lsp.Editor.answer;
import static vn.kehoach.lsp.Editor.behind;
import static vn.kehoach.lsp.Editor.document;

import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.lsp.open.FileUris;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The protocol spoken to the real process; one for all of it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConversationTest {
    @TempDir static Path folder;

    private static Editor editor;
    private static Path plans;
    private static Path tasks;
    private static String text;

    @BeforeAll
    static void start() throws Exception {
        plans = folder.toRealPath().resolve("Kế hoạch 2023");
        copy(Path.of("plans"), plans);
        tasks = plans.resolve("140-kh-ubnd-2023/tasks.yaml");
        text = Files.readString(tasks);
        editor = Editor.in(plans);
        editor.open(tasks);
    }

    @AfterAll
    static void end() throws Exception {
        editor.close();
    }

    private static void copy(Path from, Path to) throws Exception {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static List<CompletionItem> completed(Path file, String typed, String at)
            throws Exception {
        editor.type(file, typed);
        CompletionParams params = new CompletionParams(document(file), behind(typed, at));
        return answer(editor.server.getTextDocumentService().completion(params))
                .getRight()
                .getItems();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "lead: so-tu-phap              ; lead: so tu phap        ; so-tu-phap     ; Sở Tư"
                        + " pháp",
                "lead: so-tu-phap              ; lead: tư pháp           ; so-tu-phap     ; Sở Tư"
                        + " pháp",
                "lead: so-tu-phap              ; lead: [so-khdt, tu ph   ; so-tu-phap     ; Sở Tư"
                        + " pháp",
                "lead: so-tu-phap              ; lead: stp               ; so-tu-phap     ; Sở Tư"
                        + " pháp",
                "support: co-quan-lien-quan    ; support: sở kế hoạch    ; so-khdt        ; Sở Kế"
                        + " hoạch và Đầu tư",
                "nội dung của ${nq-30}         ; nội dung của ${30-NQ    ; nq-30          ; Nghị"
                        + " quyết 30-NQ/TW",
                "nội dung của ${nq-30}         ; nội dung của ${sở tư    ; so-tu-phap     ; Sở Tư"
                        + " pháp",
                "nội dung của ${nq-30}         ; nội dung của ${task:luat; luat-thu-do    ; Đẩy"
                        + " nhanh việc xây dựng Luật Thủ đô",
                "nội dung của ${nq-30}         ; nội dung của ${nq-30|n; number         ; ",
                "nội dung của ${nq-30}         ; nội dung của ${app      ; appendix:      ; ",
                "nội dung của ${nq-30}         ; nội dung của ${count:t  ; tasks          ; ",
            })
    void offersIdsByNameWhileALineIsHalfTyped(String before, String typed, String id, String name)
            throws Exception {
        List<CompletionItem> offered =
                completed(
                        tasks,
                        text.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(typed)),
                        typed);
        editor.type(tasks, text);

        assertThat(offered).extracting(CompletionItem::getLabel).contains(id);
        CompletionItem item =
                offered.stream()
                        .filter(each -> each.getLabel().equals(id))
                        .findFirst()
                        .orElseThrow();
        if (name != null) {
            assertThat(item.getDetail()).startsWith(name);
        }
    }

    @Test
    void whatIsOfferedTakesThePlaceOfWhatWasTypedAndEditorsDoNotFilterItAway() throws Exception {
        String typed = text.replaceFirst("lead: so-tu-phap", "lead: sở tư");
        CompletionItem item = completed(tasks, typed, "lead: sở tư").getFirst();
        editor.type(tasks, text);

        assertThat(applied(typed, List.of(item.getTextEdit().getLeft()))).isEqualTo(text);
        assertThat(item.getFilterText()).isEqualTo("sở tư");
    }

    @Test
    void offersNothingWhereNoIdMayStand() throws Exception {
        assertThat(completed(tasks, text, "heading: Xây dựng")).isEmpty();
    }

    @Test
    void placesAreRightBehindCharactersOutsideTheBasicPlane() throws Exception {
        String before = "Triển khai công tác nghiên cứu, quán triệt nội dung của ${nq-30}";
        String typed = text.replace(before, "𝔸𝔹 triển khai 👍🏽 của ${nq-31}");
        editor.type(tasks, typed);
        List<Diagnostic> found = editor.until(tasks, each -> codes(each).contains("REF-01"));
        editor.type(tasks, text);

        Range range = found.getFirst().getRange();
        assertThat(range.getStart()).isEqualTo(behind(typed, "👍🏽 của "));
        assertThat(range.getEnd()).isEqualTo(behind(typed, "${nq-31}"));
        editor.until(tasks, List::isEmpty);
    }

    @Test
    void changesOfStretchesAreTakenInUtf16() throws Exception {
        editor.type(tasks, "# 👍🏽 ghi chú\n" + text);
        Position start = behind("# 👍🏽", "# 👍🏽");
        editor.change(
                tasks,
                new TextDocumentContentChangeEvent(new Range(start, new Position(0, 14)), ""),
                new TextDocumentContentChangeEvent(
                        new Range(new Position(0, 0), new Position(1, 0)), ""));
        Range lead = new Range(behind(text, "lead: so-"), behind(text, "lead: so-tu-phap"));
        editor.change(tasks, new TextDocumentContentChangeEvent(lead, "la"));
        List<Diagnostic> found = editor.until(tasks, each -> codes(each).contains("REF-01"));
        editor.type(tasks, text);
        editor.until(tasks, List::isEmpty);

        assertThat(found.getFirst().getRange().getEnd())
                .isEqualTo(
                        new Position(
                                lead.getStart().getLine(), lead.getStart().getCharacter() + 2));
    }

    @Test
    void aSlipInASharedFileShowsInThePlansThatUseItAndGoesWithIt() throws Exception {
        Path shared = plans.resolve("assignees.yaml");
        String agencies = Files.readString(shared);
        editor.open(shared);
        editor.type(shared, agencies.replace("- id: so-tu-phap\n", "- id: so-tu-phat\n"));
        assertThat(codes(editor.until(tasks, each -> !each.isEmpty()))).containsExactly("REF-01");

        editor.closed(shared);
        assertThat(editor.until(tasks, List::isEmpty)).isEmpty();
    }

    @Test
    void quickFixesPutWhatWasMeantInItsPlace() throws Exception {
        String slip = text.replaceFirst("lead: so-tu-phap", "lead: so-tu-phat");
        editor.type(tasks, slip);
        Diagnostic found = editor.until(tasks, each -> codes(each).contains("REF-01")).getFirst();
        var actions =
                answer(
                        editor.server
                                .getTextDocumentService()
                                .codeAction(
                                        new CodeActionParams(
                                                document(tasks),
                                                found.getRange(),
                                                new CodeActionContext(List.of(found)))));
        editor.type(tasks, text);
        editor.until(tasks, List::isEmpty);

        assertThat(actions.getFirst().getRight().getTitle()).contains("so-tu-phap", "Sở Tư pháp");
        assertThat(applied(slip, edits(actions.getFirst().getRight().getEdit(), tasks)))
                .isEqualTo(text);
    }

    /** The command over every plan and a proof of each area, and the same in an editor. */
    @Test
    void saysWhatCheckSays() throws Exception {
        Path root = Files.createDirectories(folder.toRealPath().resolve("proofs"));
        List<String> proofs = Proofs.plant(root);
        Map<String, Set<String>> expected = Proofs.checked(root, proofs);
        assertThat(expected).hasSizeGreaterThan(15);
        for (String proof : proofs) {
            editor.open(root.resolve(proof).resolve("ke-hoach/plan.yaml"));
        }
        for (Map.Entry<String, Set<String>> each : expected.entrySet()) {
            Path file = root.resolve(each.getKey());
            editor.until(file, found -> Proofs.told(found).equals(each.getValue()));
        }
        assertThat(
                        editor.shown().entrySet().stream()
                                .filter(each -> !each.getValue().isEmpty())
                                .map(each -> FileUris.path(each.getKey()).orElseThrow())
                                .filter(each -> each.startsWith(root))
                                .map(each -> root.relativize(each).toString()))
                .containsExactlyInAnyOrderElementsOf(expected.keySet());
    }

    @Test
    void hoverTellsTheFullCitation() throws Exception {
        String card = hover("${nq-3");

        assertThat(card).contains("30-NQ/TW", "23/11/2022", "Bộ Chính trị");
    }

    @Test
    void hoverTellsOfARuleInAComment() throws Exception {
        assertThat(hover("# kehoach: bỏ qua TSK-0")).contains("TSK-03");
    }

    private static String hover(String behind) throws Exception {
        return answer(
                        editor.server
                                .getTextDocumentService()
                                .hover(new HoverParams(document(tasks), behind(text, behind))))
                .getContents()
                .getRight()
                .getValue();
    }

    @Test
    void leadsToTheDeclarationAndBackToAllUses() throws Exception {
        Path shared = plans.resolve("assignees.yaml");
        Position place = behind(text, "lead: so-tu");
        var texts = editor.server.getTextDocumentService();
        var declared = answer(texts.definition(new DefinitionParams(document(tasks), place)));
        var uses =
                answer(
                        texts.references(
                                new ReferenceParams(
                                        document(tasks), place, new ReferenceContext(false))));
        var lit =
                answer(
                        texts.documentHighlight(
                                new DocumentHighlightParams(document(tasks), place)));

        assertThat(declared.getLeft().getFirst().getUri()).isEqualTo(FileUris.uri(shared));
        assertThat(uses).extracting(each -> each.getUri()).contains(FileUris.uri(tasks));
        assertThat(lit).isNotEmpty();
    }

    @Test
    void renamesInAllFilesAndInProse() throws Exception {
        WorkspaceEdit edit =
                answer(
                        editor.server
                                .getTextDocumentService()
                                .rename(
                                        new RenameParams(
                                                document(tasks),
                                                behind(text, "${nq-3"),
                                                "nq-moi")));

        assertThat(edit.getChanges().keySet())
                .contains(FileUris.uri(tasks), FileUris.uri(plans.resolve("instruments.yaml")));
        assertThat(applied(text, edits(edit, tasks)))
                .isEqualTo(text.replaceAll("\\bnq-30\\b(?=[}|])", "nq-moi"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "heading: Xây | Đây không phải là mã",
                "lead: so-tu  | ",
            })
    void renamesNothingButIds(String behind, String refusal) {
        var answer =
                editor.server
                        .getTextDocumentService()
                        .prepareRename(
                                new PrepareRenameParams(document(tasks), behind(text, behind)));
        if (refusal == null) {
            assertThat(answer.join().getSecond().getPlaceholder()).isEqualTo("so-tu-phap");
        } else {
            assertThatThrownBy(answer::join).hasMessageContaining(refusal);
        }
    }

    @ParameterizedTest
    @CsvSource({"Sở TP,so-tp", "so-xay-dung,đã có", "all,từ của ngôn ngữ"})
    void saysWhyAnIdCannotBeHad(String id, String why) {
        var answer =
                editor.server
                        .getTextDocumentService()
                        .rename(new RenameParams(document(tasks), behind(text, "lead: so-tu"), id));

        assertThatThrownBy(answer::join).hasMessageContaining(why);
    }

    @Test
    void showsNamesBesideIds() throws Exception {
        var hints =
                answer(
                        editor.server
                                .getTextDocumentService()
                                .inlayHint(
                                        new InlayHintParams(
                                                document(tasks),
                                                new Range(
                                                        new Position(0, 0),
                                                        new Position(999, 0)))));

        Position behindId = behind(text, "lead: so-tu-phap");
        assertThat(hints)
                .anySatisfy(hint -> {
                    assertThat(hint.getPosition()).isEqualTo(behindId);
                    assertThat(hint.getLabel().getLeft()).isEqualTo("Sở Tư pháp");
                });
    }

    @Test
    void outlinesAndFolds() throws Exception {
        var texts = editor.server.getTextDocumentService();
        DocumentSymbol group =
                answer(texts.documentSymbol(new DocumentSymbolParams(document(tasks))))
                        .getFirst()
                        .getRight();
        var folds = answer(texts.foldingRange(new FoldingRangeRequestParams(document(tasks))));

        assertThat(group.getName()).startsWith("Công tác quán triệt, tuyên truyền");
        assertThat(group.getDetail()).isEqualTo("dissemination");
        assertThat(group.getChildren().getFirst().getChildren().getFirst().getDetail())
                .isEqualTo("quan-triet");
        assertThat(folds)
                .anySatisfy(fold ->
                        assertThat(fold.getStartLine())
                                .isEqualTo(behind(text, "- id: dissemination").getLine()));
    }

    @Test
    void laysOutATextAndLeavesOneThatIsBrokenAlone() throws Exception {
        var texts = editor.server.getTextDocumentService();
        var asked = new DocumentFormattingParams(document(tasks), new FormattingOptions(2, true));
        String untidy = text.replaceFirst("groups:\n", "groups:   \n\n\n\n");
        editor.type(tasks, untidy);
        List<? extends TextEdit> edits = answer(texts.formatting(asked));
        editor.type(tasks, "groups: [" + untidy);
        List<? extends TextEdit> none = answer(texts.formatting(asked));
        editor.type(tasks, text);

        assertThat(edits).hasSize(1);
        assertThat(edits.getFirst().getNewText()).doesNotContain("groups:   ");
        assertThat(none).isEmpty();
    }

    @Test
    void findsThingsByNameInTheWholeFolder() throws Exception {
        var found =
                answer(
                        editor.server
                                .getWorkspaceService()
                                .symbol(new WorkspaceSymbolParams("tu phap")));

        assertThat(found.getRight())
                .extracting(each -> each.getName())
                .contains("so-tu-phap: Sở Tư pháp", "bg-so-tu-phap: Sở Tư pháp");
    }

    @Test
    void aFileOfNoPlanGetsAnAnswerAndNothingElse() throws Exception {
        Path alone = Files.writeString(folder.toRealPath().resolve("docker.yaml"), "a: ${x");
        editor.log.clear();
        editor.open(alone);

        assertThat(editor.log.take().getMessage()).contains("docker.yaml", "plan.yaml");
        assertThat(
                        answer(
                                editor.server
                                        .getTextDocumentService()
                                        .hover(
                                                new HoverParams(
                                                        document(alone), new Position(0, 5)))))
                .isNull();
        assertThatThrownBy(() ->
                        answer(
                                editor.server
                                        .getTextDocumentService()
                                        .rename(
                                                new RenameParams(
                                                        document(alone), new Position(0, 5), "y"))))
                .hasMessageContaining("không thuộc kế hoạch nào");
    }

    @Test
    @Order(Integer.MAX_VALUE - 2)
    void livesThroughMessagesThatAreNone() throws Exception {
        editor.raw("Content-Length: 9\r\n\r\n{\"jsonrpc");
        editor.raw("Content-Length: 2\r\n\r\n[]");
        editor.raw("Content-Length: x\r\n\r\n");
        String deep = "[".repeat(100_000);
        editor.raw("Content-Length: " + deep.length() + "\r\n\r\n" + deep);
        String unknown = "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/nothing\",\"params\":7}";
        editor.raw("Content-Length: " + unknown.length() + "\r\n\r\n" + unknown);

        assertThat(hover("lead: so-tu")).contains("Sở Tư pháp");
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void livesThroughADocumentThatIsTooLarge() throws Exception {
        Path goals = plans.resolve("140-kh-ubnd-2023/goals.yaml");
        editor.open(goals, "goals:\n" + "- id: x\n  content: y\n".repeat(1_000_000));
        List<Diagnostic> found = editor.until(goals, each -> !each.isEmpty());
        editor.closed(goals);

        assertThat(codes(found)).contains("SRC-06");
        assertThat(editor.until(goals, List::isEmpty)).isEmpty();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void takesLeaveAndSaidNothingBesideTheProtocol() throws Exception {
        assertThat(editor.leave()).isZero();
        assertThat(editor.errors).content().isEmpty();
    }

    private static List<String> codes(List<Diagnostic> found) {
        return found.stream().map(each -> each.getCode().getLeft()).toList();
    }

    private static List<TextEdit> edits(WorkspaceEdit edit, Path file) {
        return edit.getChanges().get(FileUris.uri(file));
    }

    private static String applied(String before, List<TextEdit> edits) {
        StringBuilder changed = new StringBuilder(before);
        edits.stream()
                .sorted(
                        Comparator.comparingInt((TextEdit each) ->
                                        offset(before, each.getRange().getStart()))
                                .reversed())
                .forEach(each ->
                        changed.replace(
                                offset(before, each.getRange().getStart()),
                                offset(before, each.getRange().getEnd()),
                                each.getNewText()));
        return changed.toString();
    }

    private static int offset(String text, Position position) {
        int start = 0;
        for (int line = 0; line < position.getLine(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + position.getCharacter();
    }
}

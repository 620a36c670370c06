package vn.kehoach.lsp.change;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.lsp.findings.DiagnosticWriter;
import vn.kehoach.lsp.findings.Publication;
import vn.kehoach.lsp.plans.OpenPlace;
import vn.kehoach.lsp.plans.Speech;
import vn.kehoach.lsp.plans.Things;
import vn.kehoach.report.Language;
import vn.kehoach.report.messages.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Repairs of what is wrong at a place: the certain ones, and what may have been meant. */
public record Fixes(
        TextChanges changes,
        Publication publication,
        DiagnosticWriter writer,
        Language language,
        Speech speech) {
    /** All certain repairs of a file at once, as an editor may make them on saving. */
    public static final String ALL = CodeActionKind.SourceFixAll + ".kehoach";

    public List<CodeAction> at(OpenPlace place, Range range, CodeActionContext asked) {
        List<Diagnostic> found =
                publication.of(place.home().shared(), place.path()).stream()
                        .filter(each -> each.span().file().text().equals(place.file().text()))
                        .toList();
        List<CodeAction> actions = new ArrayList<>();
        if (wanted(asked, CodeActionKind.QuickFix)) {
            int from = place.offset(range.getStart());
            int to = place.offset(range.getEnd());
            found.stream()
                    .filter(each -> each.span().from() <= to && from <= each.span().to())
                    .flatMap(each -> of(each, place))
                    .forEach(actions::add);
        }
        if (wanted(asked, ALL)) {
            all(found, place).forEach(actions::add);
        }
        return actions;
    }

    /** An editor that names kinds wants these and what is below them. */
    private static boolean wanted(CodeActionContext asked, String kind) {
        return asked.getOnly() == null
                || asked.getOnly().stream()
                        .anyMatch(each -> kind.equals(each) || kind.startsWith(each + "."));
    }

    private Stream<CodeAction> of(Diagnostic found, OpenPlace place) {
        Messages messages = Messages.of(language);
        if (!found.repair().isEmpty()) {
            String words =
                    messages.hint(found.problem()).orElseGet(() -> messages.what(found.problem()));
            CodeAction action =
                    action(speech.of("lsp.repair", words), found.repair(), found, place);
            action.setIsPreferred(true);
            return Stream.of(action);
        }
        Meant meant = new Meant(place.references());
        Things things = Things.of(place.neighbours().readings(place.home()));
        return found.problem().nearest().stream()
                .map(each -> {
                    String named =
                            things.declared(each).map(it -> " (" + it.name() + ")").orElse("");
                    return action(
                            speech.of("lsp.replace", each + named),
                            meant.edits(found, each),
                            found,
                            place);
                })
                .filter(each -> each.getEdit() != null);
    }

    private CodeAction action(String title, List<Edit> edits, Diagnostic found, OpenPlace place) {
        CodeAction action = new CodeAction(title.lines().findFirst().orElse(title));
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(writer.write(found, place.neighbours())));
        if (!edits.isEmpty()) {
            action.setEdit(changes.of(edits, place.neighbours()));
        }
        return action;
    }

    /** Of repairs that overlap the first; the next round finds the others. */
    private Stream<CodeAction> all(List<Diagnostic> found, OpenPlace place) {
        List<Edit> edits = new ArrayList<>();
        int end = -1;
        for (Diagnostic each : found) {
            boolean here =
                    each.repair().stream()
                            .allMatch(edit -> edit.span().file().equals(place.file()));
            int first = each.repair().stream().mapToInt(Fixes::start).min().orElse(-1);
            if (here && first > end) {
                edits.addAll(each.repair());
                end = each.repair().stream().mapToInt(Fixes::end).max().orElse(end);
            }
        }
        if (edits.isEmpty()) {
            return Stream.empty();
        }
        CodeAction action = new CodeAction(speech.of("lsp.repair-all"));
        action.setKind(ALL);
        action.setEdit(changes.of(edits, place.neighbours()));
        return Stream.of(action);
    }

    private static int start(Edit edit) {
        return edit.span().from();
    }

    private static int end(Edit edit) {
        return edit.span().to();
    }
}

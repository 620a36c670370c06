package vn.kehoach.reference;

import vn.kehoach.compiler.PlanCompiler;
import vn.kehoach.compose.Templates;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.source.Overlay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The samples, with some edits made in memory. */
record SamplePlans(Overlay overlay) {
    static final List<String> NAMES = List.of("140-kh-ubnd-2023", "mau-tinh-2026");

    private static final Path BASE = Path.of("").toAbsolutePath();

    private PlanCompiler compiler() {
        return new PlanCompiler(BASE, new Templates(List.of()), null).over(overlay);
    }

    References references() {
        return References.of(
                NAMES.stream().map(name -> compiler().read(Path.of("plans", name))).toList());
    }

    List<Diagnostic> diagnostics() {
        return NAMES.stream()
                .flatMap(name -> compiler().compile(Path.of("plans", name)).diagnostics().stream())
                .toList();
    }

    SamplePlans with(List<Edit> edits) throws IOException {
        Map<Path, String> texts = new HashMap<>(overlay.texts());
        for (Edit edit : edits.stream().sorted(LAST_FIRST).toList()) {
            Path file = BASE.resolve(edit.span().file().path());
            String text = texts.containsKey(file) ? texts.get(file) : Files.readString(file);
            texts.put(
                    file,
                    text.substring(0, edit.span().start().offset())
                            + edit.replacement()
                            + text.substring(edit.span().end().offset()));
        }
        return new SamplePlans(new Overlay(texts));
    }

    private static final Comparator<Edit> LAST_FIRST = Comparator.comparing(Edit::span).reversed();
}

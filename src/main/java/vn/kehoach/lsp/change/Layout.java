package vn.kehoach.lsp.change;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.format.Form;
import vn.kehoach.format.Formatter;
import vn.kehoach.lsp.open.Places;
import vn.kehoach.lsp.plans.OpenPlace;
import vn.kehoach.source.SourceFile;

import java.util.List;

/** Lays out a text as {@code fmt} does; one with an error of YAML stays as it is. */
public final class Layout {
    private Layout() {}

    public static List<TextEdit> of(OpenPlace place) {
        SourceFile file = place.file();
        Range all =
                new Range(Places.position(file, 0), Places.position(file, file.text().length()));
        return Formatter.format(file, Form.ofFile(place.path()).orElse(null), new Diagnostics())
                .filter(after -> !after.equals(file.text()))
                .map(after -> List.of(new TextEdit(all, after)))
                .orElse(List.of());
    }
}

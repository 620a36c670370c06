package vn.kehoach.lsp.open;

import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

import vn.kehoach.source.SourceFile;

import java.nio.file.Path;

/**
 * A text that an editor has open.
 *
 * @param uri as the editor wrote it
 * @param file its text; its path means nothing
 * @param differs whether it may differ from what stands on the disk
 */
public record OpenDocument(String uri, Path path, int version, SourceFile file, boolean differs) {

    OpenDocument changed(int newVersion, Iterable<TextDocumentContentChangeEvent> changes) {
        SourceFile text = file;
        for (TextDocumentContentChangeEvent change : changes) {
            text = new SourceFile(file.path(), changed(text, change));
        }
        return new OpenDocument(uri, path, newVersion, text, true);
    }

    private static String changed(SourceFile before, TextDocumentContentChangeEvent change) {
        if (change.getRange() == null) {
            return change.getText();
        }
        int start = Places.offset(before, change.getRange().getStart());
        int end = Math.max(start, Places.offset(before, change.getRange().getEnd()));
        return new StringBuilder(before.text()).replace(start, end, change.getText()).toString();
    }

    OpenDocument saved(boolean stillDiffers) {
        return new OpenDocument(uri, path, version, file, stillDiffers);
    }
}

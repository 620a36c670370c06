package vn.kehoach.check.appendix;

import vn.kehoach.check.appendix.AttachmentLineByHand.Piece;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.NeverSilenced;

import java.util.List;

/**
 * "(Kèm theo Nghị quyết 12/NQ-CP ...)" above an appendix, of a document of another kind.
 *
 * @param missing of what the line must have
 */
public record AttachmentLineIncomplete(List<Piece> missing) implements NeverSilenced {
    @Override
    public Code code() {
        return new Code("APX-04");
    }
}

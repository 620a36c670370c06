package vn.kehoach.lsp.change;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** What an editor tells its user instead of making a change. */
final class RefusedChange extends ResponseErrorException {
    private static final long serialVersionUID = 1;

    RefusedChange(String words) {
        super(new ResponseError(ResponseErrorCode.RequestFailed, words, null));
    }
}

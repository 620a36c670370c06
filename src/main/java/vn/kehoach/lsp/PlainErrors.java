package vn.kehoach.lsp;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

import vn.kehoach.lsp.plans.Speech;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** Tells an editor in one sentence what went wrong, and nothing of where in our code. */
record PlainErrors(Speech speech) implements Function<Throwable, ResponseError> {
    @Override
    public ResponseError apply(Throwable fault) {
        Throwable cause =
                fault instanceof CompletionException && fault.getCause() != null
                        ? fault.getCause()
                        : fault;
        if (cause instanceof ResponseErrorException refusal) {
            return refusal.getResponseError();
        }
        if (cause instanceof CancellationException) {
            return new ResponseError(
                    ResponseErrorCode.RequestCancelled, speech.of("lsp.cancelled"), null);
        }
        return new ResponseError(
                ResponseErrorCode.InternalError,
                speech.of("lsp.fault", cause.getClass().getSimpleName()),
                null);
    }
}

package nl.maatwerkaanpak.privacy;

import io.micrometer.tracing.Tracer;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The trace of what happens now. Work that no request asked for, such as a timer, gets one of its own for its transaction. */
@Component
class Traces {

    private static final int TRACE_BYTES = 16;
    private static final int SPAN_BYTES = 8;

    private final ObjectProvider<Tracer> tracer;
    private final SecureRandom random = new SecureRandom();

    Traces(ObjectProvider<Tracer> tracer) {
        this.tracer = tracer;
    }

    Trace current() {
        var trace = ofRequest();
        return trace != null ? trace : ofTransaction();
    }

    private @Nullable Trace ofRequest() {
        var span = tracer.getIfAvailable(() -> Tracer.NOOP).currentSpan();
        if (span == null || span.context().traceId().isEmpty()) {
            return null;
        }
        // A trace of 64 bits that came from elsewhere is the same one with zeros before it.
        return new Trace(
                "%32s".formatted(span.context().traceId()).replace(' ', '0'),
                span.context().spanId());
    }

    private Trace ofTransaction() {
        var bound = TransactionSynchronizationManager.getResource(this);
        if (bound instanceof Trace trace) {
            return trace;
        }
        var trace = new Trace(hex(TRACE_BYTES), hex(SPAN_BYTES));
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.bindResource(this, trace);
            TransactionSynchronizationManager.registerSynchronization(new Unbinding());
        }
        return trace;
    }

    private String hex(int bytes) {
        var value = new byte[bytes];
        random.nextBytes(value);
        return HexFormat.of().formatHex(value);
    }

    /** Steps aside with its transaction, so that a transaction in between has its own. */
    private final class Unbinding implements TransactionSynchronization {

        private @Nullable Object suspended;

        @Override
        public void suspend() {
            suspended = TransactionSynchronizationManager.unbindResourceIfPossible(Traces.this);
        }

        @Override
        public void resume() {
            if (suspended != null) {
                TransactionSynchronizationManager.bindResource(Traces.this, suspended);
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Traces.this);
        }
    }
}

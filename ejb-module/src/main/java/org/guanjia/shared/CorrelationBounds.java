package org.guanjia.shared;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;

/**
 * Around every boundary: what the outermost one began is over when it returns, so that a pooled thread carries nothing into
 * the next act. A boundary that is called within another leaves what it found.
 */
public class CorrelationBounds {

    @AroundInvoke
    Object keep(InvocationContext call) throws Exception {
        if (Correlation.current() != null) {
            return call.proceed();
        }
        try {
            return call.proceed();
        } finally {
            Correlation.end();
        }
    }
}

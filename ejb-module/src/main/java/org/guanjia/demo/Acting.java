package org.guanjia.demo;

import java.util.function.Supplier;

/** Does work as somebody with an account, as if they had signed in. */
interface Acting {

    /** @throws IllegalStateException where there is no such account, or it may not sign in */
    <T> T as(String username, Supplier<T> work);

    /** The same for work without a result. */
    default void as(String username, Runnable work) {
        as(username, () -> {
            work.run();
            return null;
        });
    }
}

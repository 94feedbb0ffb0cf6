package org.guanjia.web.promise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanjia.butler.PostView;
import org.guanjia.promise.PromiseBoard;
import org.guanjia.promise.PromiseFigures;
import org.guanjia.promise.PromiseFilter;
import org.guanjia.promise.PromiseState;
import org.guanjia.shared.PageRequest;
import org.guanjia.web.shell.Me;

/** What is owed, soonest first: by the posts of a desk, or to a home. Read once for each drawing. */
@Named
@RequestScoped
public class PromisesOwed {

    private static final int MOST_ON_A_DESK = 50;
    private static final int MOST_OF_A_HOME = 20;

    @Inject
    private PromiseRows rows;

    @Inject
    private PromiseBoard board;

    @Inject
    private Me me;

    private List<PromiseRow> byPosts;
    private List<PromiseRow> toHome;
    private PromiseFigures figures;

    /** What these posts owe; whoever sits at none sees what is owed in the estate. */
    public List<PromiseRow> by(Collection<PostView> posts) {
        if (byPosts == null) {
            byPosts = rows.page(PromiseFilter.of(PromiseState.OWED, ids(posts)), PageRequest.first(MOST_ON_A_DESK))
                    .rows();
        }
        return byPosts;
    }

    /** What is owed to a home. */
    public List<PromiseRow> to(UUID unitId) {
        if (toHome == null) {
            toHome = rows.page(PromiseFilter.owedTo(unitId), PageRequest.first(MOST_OF_A_HOME))
                    .rows();
        }
        return toHome;
    }

    /** How promises of these posts stand. */
    public PromiseFigures figures(Collection<PostView> posts) {
        if (figures == null) {
            figures = board.figures(me.estateId(), ids(posts));
        }
        return figures;
    }

    /** The share that was kept, in hundredths, rounded down: a hundred is all of them. Asked where anything was due. */
    public int percent(Collection<PostView> posts) {
        return (int) Math.floor(figures(posts).rate().orElseThrow() * 100);
    }

    /** The same as a picture. */
    public KeptPicture picture(Collection<PostView> posts) {
        return KeptPicture.of(figures(posts));
    }

    private static Set<UUID> ids(Collection<PostView> posts) {
        return posts.stream().map(PostView::id).collect(Collectors.toSet());
    }
}

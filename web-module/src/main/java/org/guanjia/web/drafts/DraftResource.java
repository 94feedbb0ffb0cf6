package org.guanjia.web.drafts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue.ValueType;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.guanjia.preference.DraftDesk;
import org.guanjia.preference.DraftKey;
import org.guanjia.preference.DraftView;
import org.guanjia.preference.SaveDraft;
import org.guanjia.shared.BusinessRuleViolation;
import org.guanjia.shared.EstateClock;
import org.guanjia.web.security.Problem;

/**
 * The caller's own draft of a form about one thing. What was typed is written to no log.
 *
 * <p>The body is an object of texts by the fields' names.
 */
@Path("drafts/{form}")
@RequestScoped
public class DraftResource {

    @Inject
    private DraftDesk desk;

    @Inject
    private EstateClock clock;

    @PathParam("form")
    private String form;

    @QueryParam("subject")
    private String subject;

    /** The draft, with its age in milliseconds: the clocks of two devices differ. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What was typed, the version of the thing then, and its age in milliseconds")
    @APIResponse(responseCode = "200", description = "The draft")
    @APIResponse(responseCode = "204", description = "There is none")
    public Response draft() {
        return desk.draft(key())
                .map(draft -> Response.ok(told(draft)))
                .orElseGet(Response::noContent)
                .build();
    }

    /** Keeps the body in place of what was kept before. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keeps what is typed: an object of texts by the fields’ names")
    @APIResponse(responseCode = "204", description = "Kept")
    @APIResponse(responseCode = "413", description = "More than 64 KB")
    public Response keep(@QueryParam("version") String version, InputStream body) throws IOException {
        // a byte more than is taken: the desk refuses it, and nobody makes us read on
        byte[] read = body.readNBytes(DraftDesk.LARGEST + 1);
        String content = new String(read, StandardCharsets.UTF_8);
        if (read.length <= DraftDesk.LARGEST) {
            requireTexts(content);
        }
        try {
            desk.save(new SaveDraft(key(), Long.parseLong(version), content));
        } catch (BusinessRuleViolation tooLarge) {
            return Problem.DRAFT_TOO_LARGE.answer();
        }
        return Response.noContent().build();
    }

    /** Forgets it. */
    @DELETE
    @Operation(summary = "Forgets what was typed")
    @APIResponse(responseCode = "204", description = "Forgotten, or never there")
    public Response discard() {
        desk.discard(key());
        return Response.noContent().build();
    }

    private DraftKey key() {
        return new DraftKey(form, subject);
    }

    private static void requireTexts(String content) {
        if (read(content).values().stream().anyMatch(value -> value.getValueType() != ValueType.STRING)) {
            throw new JsonException("not a text");
        }
    }

    private static JsonObject read(String content) {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            return reader.readObject();
        }
    }

    private JsonObject told(DraftView draft) {
        return Json.createObjectBuilder()
                .add("version", draft.subjectVersion())
                .add("age", Duration.between(draft.savedAt(), clock.now()).toMillis())
                .add("fields", read(draft.content()))
                .build();
    }
}

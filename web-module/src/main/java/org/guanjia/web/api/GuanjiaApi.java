package org.guanjia.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The addresses for programs: JSON, and refusals as problem+json. */
@ApplicationPath("/api")
@OpenAPIDefinition(info = @Info(title = "Guanjia 管家", version = "1"), security = @SecurityRequirement(name = "account"))
@SecurityScheme(
        securitySchemeName = "account",
        type = SecuritySchemeType.HTTP,
        scheme = "basic",
        description = "An account of Guanjia. The scripts of its own pages come with the session instead.")
public class GuanjiaApi extends Application {}

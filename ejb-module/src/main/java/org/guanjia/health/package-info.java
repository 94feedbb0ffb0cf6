/**
 * Whether this node can do its work, for whoever balances load or restarts. It uses no context, and the build packs it into a
 * jar of its own: the server looks for health checks of an EAR in the EAR's libraries only (docs/adr/0010).
 */
package org.guanjia.health;

/** Where the engine is slow: what it asks PostgreSQL, asked so that it answers sooner. */
package org.protocoldesk.engine.speed;

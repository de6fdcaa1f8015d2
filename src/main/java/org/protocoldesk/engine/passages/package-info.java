/** What the engine writes into its history, noted for the figures of the cases too. */
package org.protocoldesk.engine.passages;

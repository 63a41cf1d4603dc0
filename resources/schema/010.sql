-- What several accounts share, of the findings that say so: an address, a device, an agent.
ALTER TABLE pattern_finding ADD COLUMN fact TEXT NOT NULL DEFAULT '';

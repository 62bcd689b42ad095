-- test: the 6-MP arm of Freireich et al. 1963 gives the published curve; limits are those of lifelines 0.30 (log-log)
-- given
insert into survival_observations (curve, stratum, duration, outcome, entry) values
    ('6-MP', 'all', 6, 1, 0), ('6-MP', 'all', 6, 1, 0), ('6-MP', 'all', 6, 1, 0), ('6-MP', 'all', 6, 0, 0),
    ('6-MP', 'all', 7, 1, 0), ('6-MP', 'all', 9, 0, 0), ('6-MP', 'all', 10, 1, 0), ('6-MP', 'all', 10, 0, 0),
    ('6-MP', 'all', 11, 0, 0), ('6-MP', 'all', 13, 1, 0), ('6-MP', 'all', 16, 1, 0), ('6-MP', 'all', 17, 0, 0),
    ('6-MP', 'all', 19, 0, 0), ('6-MP', 'all', 20, 0, 0), ('6-MP', 'all', 22, 1, 0), ('6-MP', 'all', 23, 1, 0),
    ('6-MP', 'all', 25, 0, 0), ('6-MP', 'all', 32, 0, 0), ('6-MP', 'all', 32, 0, 0), ('6-MP', 'all', 34, 0, 0),
    ('6-MP', 'all', 35, 0, 0);

-- expect
from (values
    (6, 21, 0.8571, 0.6197, 0.9516), (7, 17, 0.8067, 0.5631, 0.9228), (9, 16, 0.8067, 0.5631, 0.9228),
    (10, 15, 0.7529, 0.5032, 0.8894), (11, 13, 0.7529, 0.5032, 0.8894), (13, 12, 0.6902, 0.4316, 0.8491),
    (16, 11, 0.6275, 0.3675, 0.8049), (17, 10, 0.6275, 0.3675, 0.8049), (19, 9, 0.6275, 0.3675, 0.8049),
    (20, 8, 0.6275, 0.3675, 0.8049), (22, 7, 0.5378, 0.2678, 0.7468), (23, 6, 0.4482, 0.1881, 0.6801),
    (25, 5, 0.4482, 0.1881, 0.6801), (32, 4, 0.4482, 0.1881, 0.6801), (34, 2, 0.4482, 0.1881, 0.6801),
    (35, 1, 0.4482, 0.1881, 0.6801)
) as t (duration, at_risk, survival, survival_low, survival_high)

-- test: who enters late is at risk only after the entry; figures of lifelines 0.30.3, KaplanMeierFitter with entry
-- given
insert into survival_observations (curve, stratum, entry, duration, outcome) values
    ('tenures', 'contract', 0, 3, 1), ('tenures', 'contract', 0, 5, 0), ('tenures', 'contract', 2, 5, 1),
    ('tenures', 'contract', 0, 6, 1), ('tenures', 'contract', 4, 8, 1), ('tenures', 'contract', 5, 9, 0),
    ('tenures', 'contract', 1, 10, 1), ('tenures', 'contract', 6, 10, 1), ('tenures', 'contract', 9, 12, 1),
    ('tenures', 'contract', 3, 13, 0), ('tenures', 'contract', 10, 15, 1), ('tenures', 'contract', 0, 16, 0),
    ('tenures', 'contract', 12, 18, 1), ('tenures', 'contract', 8, 20, 0);

-- expect
from (values
    (3, 6, 0.8333, 0.2731, 0.9747), (5, 7, 0.7143, 0.2582, 0.9198), (6, 6, 0.5952, 0.1986, 0.8466),
    (8, 6, 0.4960, 0.1534, 0.7694), (9, 6, 0.4960, 0.1534, 0.7694), (10, 6, 0.3307, 0.0839, 0.6101),
    (12, 5, 0.2646, 0.0603, 0.5327), (13, 5, 0.2646, 0.0603, 0.5327), (15, 4, 0.1984, 0.0376, 0.4504),
    (16, 3, 0.1984, 0.0376, 0.4504), (18, 2, 0.0992, 0.0065, 0.3459), (20, 1, 0.0992, 0.0065, 0.3459)
) as t (duration, at_risk, survival, survival_low, survival_high)
